/** What they are called besides their full name; the first is how they are said. */
const shortNames: Readonly<Record<string, readonly [string, ...string[]]>> = {
  EU: ['the EU', 'eu', 'europe', 'european union'],
  GB: ['the UK', 'uk', 'united kingdom', 'britain', 'great britain', 'england'],
  US: ['the US', 'usa', 'the us', 'united states', 'america'],
  CZ: ['Czechia', 'czechia', 'czech republic'],
  HK: ['Hong Kong', 'hong kong'],
  KR: ['South Korea', 'south korea', 'korea'],
  NL: ['the Netherlands', 'netherlands', 'holland'],
  TR: ['Turkey', 'turkey', 'türkiye'],
  AE: ['the UAE', 'uae', 'united arab emirates'],
};

const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
/** Codes of the standard that stand for no country; one for a country that is no more leads to another. */
const noCountry = new Set(['EU', 'EZ', 'QO', 'UN', 'XA', 'XB', 'ZZ']);
const isCurrent = (code: string): boolean => Intl.getCanonicalLocales(`und-${code}`)[0] === `und-${code}`;

const countryNames = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' });
const codes = letters
  .flatMap((first) => letters.map((second) => `${first}${second}`))
  .filter((code) => !noCountry.has(code) && isCurrent(code) && countryNames.of(code) !== undefined);

/** A country, or the EU, with all its names in lower case. */
export interface Country {
  readonly code: string;
  readonly said: string;
  readonly names: readonly string[];
}

export const countries: readonly Country[] = ['EU', ...codes].map((code) => {
  const [said, ...others] = shortNames[code] ?? [countryNames.of(code)!];
  return { code, said, names: [said, ...others].map((name) => name.toLowerCase()) };
});

const names = new Set(countries.flatMap((country) => country.names));

/** Whether a word in lower case names a country. */
export const isCountry = (word: string): boolean => names.has(word);
