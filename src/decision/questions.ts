import { askedIds, type FactorId, factorOf, type Profile } from '../domain/profile.ts';
import { byAnswer, type Sample } from './beliefs/sample.ts';
import { type Chances, likeliest } from './lean/lean.ts';

/** What asking for a factor is worth. */
export interface Worth {
  readonly factor: FactorId;
  /** How much closer the chances come to what is right once it is answered: the expected fall of the Brier score. */
  readonly gain: number;
  /** How likely the answer is to change the verdict. */
  readonly changes: number;
}

/** What is worth asking. */
export interface Outlook {
  /** The factor to ask next; `undefined` when no answer is likely enough to change the verdict. */
  readonly next: FactorId | undefined;
  /** Factors whose answer could still change something, the next one included. */
  readonly open: readonly FactorId[];
  /** Factors without an answer; no others will be asked for. */
  readonly unknown: readonly FactorId[];
}

/** From this chance of another verdict on, a question that is open decides. */
export const DECIDES = 0.12;
/** From here on nobody is asked any more. */
const SURE = 0.9;
/** A question that gains less than this is not worth a person's time. */
const WORTHWHILE = 0.02;
/** A number is harder to give than a choice, so it has to be worth more. */
const EASE = { choice: 1, 'yes-no': 1, number: 0.5 } as const;

/** What everybody knows of their workload and expects to be asked, and what few know or have any need of. */
const NATURAL: { readonly [Id in FactorId]?: number } = {
  trigger: 1.2,
  max_run_s: 0.8,
  isolation: 0.4,
  hosting: 0.5,
  portability: 0.5,
};

/** In which order questions come. */
const ease = (factor: FactorId): number => NATURAL[factor] ?? EASE[factorOf(factor).kind];
/** Whether one is asked at all. */
const worthwhile = ({ factor, gain }: Worth): boolean => gain * ease(factor) >= WORTHWHILE;

/** What the time of a job's run is worth besides: without it there is no bill, and everybody knows it. */
const BILL = 0.15;

/** The same where the bill of a job waits for an answer. */
export const forBill = (worths: readonly Worth[], missing: readonly FactorId[]): readonly Worth[] =>
  missing.includes('max_run_s')
    ? inOrder(worths.map((worth) => (worth.factor === 'max_run_s' ? { ...worth, gain: worth.gain + BILL } : worth)))
    : worths;

/** Every open question, the most valuable first. */
export const worthsIn = (sample: Sample, open: readonly FactorId[]): readonly Worth[] =>
  inOrder(open.map((factor) => worthOf(sample, factor)));

const inOrder = (worths: readonly Worth[]): readonly Worth[] =>
  worths.toSorted((a, b) => b.gain * ease(b.factor) - a.gain * ease(a.factor) || b.changes - a.changes);

function worthOf(sample: Sample, factor: FactorId): Worth {
  const verdict = likeliest(sample.average);
  const groups = byAnswer(sample, factor);
  const total = groups.reduce((sum, { share }) => sum + share, 0);
  let gain = 0;
  let changes = 0;
  for (const { share, average } of groups) {
    gain += (share / total) * (sharpness(average) - sharpness(sample.average));
    if (likeliest(average) !== verdict) changes += share;
  }
  return { factor, gain: Math.max(0, gain), changes };
}

/** 1 where one option is certain, and the less the more even they are. */
const sharpness = ({ serverless, containers, vms }: Chances): number => serverless ** 2 + containers ** 2 + vms ** 2;

export const unknownIn = (profile: Profile, closed: readonly FactorId[]): FactorId[] =>
  askedIds.filter((factor) => profile[factor] === undefined && !closed.includes(factor) && factor !== 'separable');

/** What to ask next, of questions by their worth and a verdict that is this likely to be right. */
export function outlookOn(worths: readonly Worth[], certainty: number, unknown: readonly FactorId[]): Outlook {
  const open = worths.filter(worthwhile).map(({ factor }) => factor);
  return certainty >= SURE ? { next: undefined, open: [], unknown } : { next: open[0], open, unknown };
}

/** How many questions follow on average where so many are open besides the one asked: an answer settles others. */
export const expectedAfter = (open: number): number => Math.round(open / 2);
