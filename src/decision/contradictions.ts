import type { FactorId, Profile } from '../domain/profile.ts';
import { SECONDS } from './cost/sizing/load.ts';

/** Two answers that cannot both hold. */
export interface Contradiction {
  readonly factors: readonly [FactorId, FactorId];
  readonly text: string;
}

interface Rule {
  readonly factors: readonly [FactorId, FactorId];
  readonly holds: (profile: Profile) => boolean;
  readonly text: string;
}

/** More requests a month than this are not rare: one every five seconds. */
const MANY = 500_000;
/** Fewer than this are not a constant flow: one every seven minutes. */
const FEW = 6000;

/** Of jobs of that length, more than this many would be under way at any time. */
const TOO_MANY_AT_ONCE = 2000;

const rules: readonly Rule[] = [
  {
    factors: ['requests_month', 'max_run_s'],
    holds: ({ requests_month: runs = 0, max_run_s: longest = 0, avg_ms: average }) =>
      (runs * (average === undefined ? longest / 2 : average / 1000)) / SECONDS > TOO_MANY_AT_ONCE && longest > 60,
    text: 'That many runs of that length would keep thousands of copies busy around the clock; one of the two may belong to something else.',
  },
  {
    factors: ['traffic', 'requests_month'],
    holds: ({ traffic, requests_month: requests }) => traffic === 'sporadic' && (requests ?? 0) > MANY,
    text: 'You said it is rarely used, yet the volume is high.',
  },
  {
    factors: ['traffic', 'requests_month'],
    holds: ({ traffic, requests_month: requests }) => traffic === 'steady' && requests !== undefined && requests < FEW,
    text: 'You said the load is steady, yet there are only a few requests a day.',
  },
  {
    factors: ['hosting', 'control'],
    holds: ({ hosting, control }) =>
      hosting === 'edge_cdn' && (control === 'kernel' || control === 'windows' || control === 'own_linux'),
    text: 'A network edge runs small functions, not your own operating system.',
  },
  {
    factors: ['max_run_s', 'avg_ms'],
    holds: ({ max_run_s: longest, avg_ms: average }) =>
      longest !== undefined && average !== undefined && average / 1000 > longest * 1.01,
    text: 'The average request takes longer than the longest run.',
  },
  {
    factors: ['state', 'trigger'],
    holds: ({ state, trigger }) => state === 'stateless' && trigger === 'long_session',
    text: 'A long session keeps state while it lasts, yet you said it keeps none.',
  },
  {
    factors: ['existing', 'control'],
    holds: ({ existing, control }) => existing === 'containerised' && control === 'kernel',
    text: 'It runs in containers already, yet it needs its own kernel or drivers.',
  },
  {
    factors: ['isolation', 'hosting'],
    holds: ({ isolation, hosting }) =>
      hosting === 'edge_cdn' && (isolation === 'dedicated_host' || isolation === 'own_os_agents'),
    text: 'At a network edge, you don’t have your own hosts.',
  },
  {
    factors: ['portability', 'hosting'],
    holds: ({ portability, hosting }) => portability === 'low' && hosting === 'multi_cloud',
    text: 'It must run on several clouds, yet being tied to one is fine.',
  },
  {
    factors: ['team_ops', 'priority'],
    holds: ({ team_ops: team, priority, control }) =>
      team === 'none' && priority === 'max_control' && control === 'none',
    text: 'Control is your priority, yet there’s nobody to run the workload, and it needs no control over the operating system.',
  },
];

/** Answers of a profile that cannot both hold. */
export const contradictionsIn = (profile: Profile): Contradiction[] =>
  rules.filter(({ holds }) => holds(profile)).map(({ factors, text }) => ({ factors, text }));
