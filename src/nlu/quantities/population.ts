import type { Token } from '../text/tokens.ts';
import type { Quantity } from './quantity.ts';
import { periods } from './units.ts';

const each = new Set(['each', 'everyone', 'every', 'everybody', 'per', 'apiece']);
const populations =
  /^(?:users?|devices?|sensors?|trucks?|lorries|tractors?|meters?|stores?|shops?|customers?|players?|machines?|stations?|agents?|clients?|cameras?|vehicles?|vans?|cars?|buses|bikes?|scooters?|employees|students|pupils|people|staff|tenants?|tills?|terminals?|gateways?|boxes|sites?|branches|members?|subscribers?|households?|turbines?|members|drivers?|farms?|schools|hospitals?|beacons?|trackers?|visitors?|visits?|jobs?|cronjobs?|crons|scripts?|bots?|feeds?)$/;

type Place = Pick<Quantity, 'from' | 'to'>;

const isPeriod = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.number !== undefined ||
  (tokens[at]?.text ?? '') in periods ||
  (tokens[at]?.text !== 'per' && (tokens[at + 1]?.text ?? '') in periods);

/** "40k customers that log in twice a month", "2000 sensors report every 5 minutes": each of the subject does. */
function subject(tokens: readonly Token[], quantities: readonly Quantity[], { from, to }: Place): number {
  const { clause } = tokens[from - 1] ?? tokens[from]!;
  const repeats = tokens.slice(Math.max(0, from - 1), to).some(({ text }) => repeated.test(text));
  const crowd = quantities.find(
    ({ kind, value, from: first, to: end }) =>
      (kind === 'bare' || kind === 'count') &&
      value > 1 &&
      first < from &&
      from - end <= SUBJECT_REACH &&
      tokens[first]!.clause === clause &&
      [end - 1, end, end + 1].some((at) => at > first && at < from && populations.test(tokens[at]?.text ?? '')) &&
      opens(tokens, first),
  );
  return repeats && crowd ? crowd.value : 1;
}
/** Nothing but a few small words stands between it and where its clause or what follows a colon begins. */
function opens(tokens: readonly Token[], first: number): boolean {
  for (let at = first; at > 0 && tokens[at - 1]!.clause === tokens[first]!.clause; at -= 1) {
    if (tokens[at]!.lead.includes(':')) return true;
    if (!introduces.has(tokens[at - 1]!.text)) return false;
  }
  return true;
}
const SUBJECT_REACH = 8;
const repeated = /^(?:once|twice|thrice|times|x|every|each)$/;
const introduces = new Set(
  'we have got ve has there are is about around roughly some approx the our all with maybe like say over nearly almost serve ca circa and so'.split(
    ' ',
  ),
);

/** "8000 tractors, each sends one packet a minute": how many send at the rate; `undefined` where that is unknown. */
export function population(tokens: readonly Token[], quantities: readonly Quantity[], rate: Place): number | undefined {
  const inside = tokens
    .slice(rate.from, rate.to + 2)
    .findIndex(
      ({ text, lead }, index) =>
        (/^(?:per|each|every|a|an|by)$/.test(text) && populations.test(tokens[rate.from + index + 1]?.text ?? '')) ||
        (lead.includes('/') && populations.test(text)),
    );
  const around =
    tokens
      .slice(Math.max(0, rate.from - 8), rate.to)
      .some(({ text }, index) => each.has(text) && !isPeriod(tokens, Math.max(0, rate.from - 8) + index + 1)) ||
    each.has(tokens[rate.to]?.text ?? '');
  if (inside < 0 && !around) return subject(tokens, quantities, rate);
  const crowd = quantities.find(
    ({ kind, to, from }) =>
      (kind === 'bare' || kind === 'count') &&
      (from < rate.from || (inside >= 0 && from >= rate.to)) &&
      [to - 1, to, to + 1].some((at) => at > from && populations.test(tokens[at]?.text ?? '')),
  );
  if (crowd && !Number.isNaN(crowd.value)) return crowd.value;
  return inside >= 0 ? undefined : 1;
}
