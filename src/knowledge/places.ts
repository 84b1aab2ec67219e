import { countries } from '../domain/countries.ts';

/** A country, a region of a cloud or a city with one, by its id: "DE", "frankfurt", "eu-central-1", "EU". */
export type PlaceId = string;

const EU = new Set('AT BE BG HR CY CZ DK EE FI FR DE GR HU IE IT LV LT LU MT NL PL PT RO SK SI ES SE'.split(' '));

/** Cities and states with data centers of the large providers, by country. */
const cities: Readonly<Record<string, readonly string[]>> = {
  AT: ['Vienna'],
  AU: ['Sydney', 'Melbourne'],
  BE: ['Brussels'],
  BH: [],
  BR: ['São Paulo', 'Sao Paulo'],
  CA: ['Montreal', 'Toronto', 'Calgary', 'Quebec'],
  CH: ['Zurich', 'Zürich', 'Geneva'],
  CL: ['Santiago'],
  DE: ['Frankfurt', 'Berlin', 'Munich', 'Nuremberg', 'Falkenstein'],
  AE: ['Dubai'],
  ES: ['Madrid'],
  FI: ['Helsinki'],
  FR: ['Paris'],
  GB: ['London'],
  HK: [],
  ID: ['Jakarta'],
  IE: ['Dublin'],
  IL: ['Tel Aviv'],
  IN: ['Mumbai', 'Hyderabad', 'Delhi'],
  IT: ['Milan'],
  JP: ['Tokyo', 'Osaka'],
  KR: ['Seoul'],
  MX: ['Querétaro', 'Queretaro'],
  MY: ['Kuala Lumpur'],
  NL: ['Amsterdam'],
  NO: ['Oslo'],
  NZ: ['Auckland'],
  PL: ['Warsaw'],
  QA: ['Doha'],
  SA: ['Dammam'],
  SE: ['Stockholm'],
  SG: [],
  TH: ['Bangkok'],
  TW: ['Taipei'],
  US: ['Virginia', 'Ohio', 'Oregon', 'California', 'Iowa', 'Texas'],
  ZA: ['Cape Town', 'Johannesburg'],
};

const named: readonly (readonly [name: string, id: PlaceId, said: string, within: PlaceId | undefined])[] = [
  ...countries.flatMap(({ code, said, names }) =>
    names.map((name) => [name, code, said, EU.has(code) ? 'EU' : undefined] as const),
  ),
  ...Object.entries(cities).flatMap(([code, all]) =>
    all.map((city) => [city.toLowerCase(), city.toLowerCase(), city, code] as const),
  ),
];

/** Every name of a place in lower case, and whose it is. */
export const placesByName: ReadonlyMap<string, PlaceId> = new Map(named.map(([name, id]) => [name, id]));

const byId = new Map(named.map(([, id, said, within]) => [id, { said, within }]));

/** "us-west-2", "europe-west3": what the clouds call their regions begins with where they are. */
const regionCode =
  /^(?:us|eu|ca|ap|sa|me|af|il|mx|europe|asia|australia|northamerica|southamerica)(?:-[a-z]{1,12}){1,2}-?\d$/;
export const isRegionCode = (word: string): boolean => regionCode.test(word);
const byPrefix: Readonly<Record<string, PlaceId>> = { us: 'US', eu: 'EU', europe: 'EU', ca: 'CA', mx: 'MX', il: 'IL' };

/** How a place is said: "Germany", "the EU", "eu-central-1". */
export const sayPlace = (id: PlaceId): string => byId.get(id)?.said ?? id;

/** Whether one place lies in another, or is it. */
export function liesIn(place: PlaceId, wanted: PlaceId): boolean {
  if (place === wanted) return true;
  const within = byId.has(place) ? byId.get(place)!.within : byPrefix[place.split('-')[0]!];
  return within !== undefined && liesIn(within, wanted);
}

/** Whether a large cloud is known to have data centers in a place, be it only in a part of it. */
export const hasKnownRegion = (place: PlaceId): boolean =>
  isRegionCode(place) ||
  Object.entries(cities).some(([code, all]) =>
    [code, ...all.map((city) => city.toLowerCase())].some((each) => liesIn(each, place) || liesIn(place, each)),
  );
