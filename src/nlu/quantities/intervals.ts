import type { FactorId } from '../../domain/profile.ts';
import type { Fact } from '../fact.ts';
import type { Token } from '../text/tokens.ts';
import { population } from './population.ts';
import { type Quantity, rounded } from './quantity.ts';
import { everyAt, perPeriodAt } from './rates.ts';
import { periods } from './units.ts';

/** Hours in a month. */
const HOURS = 730;

/** "every 5 minutes" → runs a month; nights and days only where something is set off by the clock. */
export function intervalIn(
  tokens: readonly Token[],
  quantities: readonly Quantity[],
  asked: FactorId | undefined,
): Fact[] {
  if (tokens.some(({ text }, at) => text === 'said' && tokens[at - 1]?.text === 'i')) return [];
  const sets = tokens.flatMap(({ text, clause }) => (timers.test(text) ? [clause] : []));
  for (const [at, { text, clause }] of tokens.entries()) {
    const rate = periodAt(tokens, at, asked === 'requests_month');
    if (!rate) continue;
    const long = rate.perMonth < HOURS;
    if (long && asked !== 'requests_month' && !sets.some((each) => Math.abs(each - clause) <= 2)) continue;
    if (
      long &&
      text !== 'once' &&
      quantities.some(({ kind, from }) => kind === 'count' && tokens[from]!.clause === clause)
    )
      continue;
    const many = population(tokens, quantities, { from: at + 1, to: rate.to }) ?? 1;
    return [
      {
        factor: 'requests_month',
        value: rounded(rate.perMonth * many * times(tokens, rate.to, rate.perMonth)),
        from: at,
        to: rate.to,
      },
    ];
  }
  return [];
}

const timers =
  /^(?:cron|crontab|cronjob|timer|timers|scheduled?|scheduler|jobs?|batch|etl|scripts?|runs?|running|fires?|wakes?|kicks?|starts?|triggers?|triggered|fetches|pulls|polls|exports?|imports?|syncs?|pipeline|task|eventbridge|reconciliation)$/;
const never =
  /^(?:bill|invoice|figure|cost|costs|budget|standup|meeting|active|users?|amount|price|build|builds|number|health|healthcheck|vpn|wifi|crashes|reboots|restarts)$/;
const adverbs = /^(?:nightly|daily|hourly|weekly|monthly|quarterly|yearly|fortnightly|annually)$/;

/** "every 5 minutes", "each night", "timer hourly", "on the 1st of every month" and "once per hour". */
function periodAt(tokens: readonly Token[], at: number, asked: boolean): { perMonth: number; to: number } | undefined {
  const { text } = tokens[at]!;
  const recurs = text === 'every' || text === 'each';
  if (!recurs && !adverbs.test(text)) return undefined;
  if ([-3, -2, -1, 1, 2].some((step) => never.test(tokens[at + step]?.text ?? ''))) return undefined;
  if (recurs) {
    const spaced = everyAt(tokens, at);
    if (spaced) return spaced.perMonth <= HOURS * 3600 ? spaced : undefined;
    const rate = perPeriodAt(tokens, at);
    return rate && rate.perMonth <= HOURS * 60 ? rate : undefined;
  }
  const near = [at - 2, at - 1, at + 1, at + 2].some((index) => timers.test(tokens[index]?.text ?? ''));
  return asked || near || tokens[at - 1]?.number !== undefined ? { perMonth: periods[text]!, to: at + 1 } : undefined;
}

/** "every day at 6, 11 and 16h" is three times a day. */
function times(tokens: readonly Token[], to: number, perMonth: number): number {
  if (perMonth > 31 || perMonth < 20 || tokens[to]?.text !== 'at') return 1;
  let many = 0;
  for (let at = to + 1; at < to + 12; at += 1) {
    const token = tokens[at];
    if (token?.number !== undefined && token.lead !== ':' && token.number < 24) many += 1;
    else if (token === undefined || !(token.number !== undefined || /^(?:and|am|pm|h|oclock)$/.test(token.text))) break;
  }
  return Math.max(1, many);
}
