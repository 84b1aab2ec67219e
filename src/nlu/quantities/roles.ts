import { type Learned, SparseLogisticRegression, type Training } from '../intent/classifier.ts';
import { plainText, readable } from '../text/text.ts';
import { type Token, tokenize } from '../text/tokens.ts';
import { answerFeatures, featuresOf, type Place, weightOf } from './features.ts';
import { quantitiesIn } from './quantities.ts';
import type { Quantity } from './quantity.ts';
import { allows, factorOfRole, type NumberFactorId, numberFactors, type Role, roles, valueIn } from './values.ts';
import { trainWaiting, type Waiting, type WaitingExample, waitingFrom } from './waiting.ts';

/** A value that a text states, with others that can be defended and the words it came from. */
export interface Stated {
  readonly factor: string;
  readonly values: readonly number[];
  readonly words?: string;
  /** Nobody needs to read it: it teaches neither that it is meant nor that it is not. */
  readonly optional?: boolean;
}

/** A labelled text; its other numbers say nothing about the workload. */
export interface RoleExample {
  readonly text: string;
  readonly asked?: string;
  readonly states: readonly Stated[];
}

/** The trained classifiers, to be kept and restored: one for the number that answers a question, one for any other. */
export interface RoleData {
  readonly answers: Learned;
  /** Whether replies without a share say that it waits. */
  readonly waiting: Learned;
  /** By the kind of quantity. */
  readonly statements: Readonly<Record<string, Learned>>;
}

export interface RoleGuess {
  readonly role: Role;
  readonly probability: number;
}

/** Tells what the quantities of a text say. */
export interface Roles {
  /** The roles that a quantity can have as an answer to the question for a number. */
  answer(place: Place, asked: NumberFactorId): RoleGuess[];
  /** How likely a reply says that it computes, or waits. */
  waiting(tokens: readonly Token[]): Record<Waiting, number>;
  /** The roles that its kind allows, the likeliest first, whatever was asked. */
  statement(place: Place): RoleGuess[];
}

const training: Training = { orders: 1, epochs: 12, rate: 0.3, decay: 1e-5, minDocuments: 2, weigh: weightOf };

/** Learns what numbers say from labelled texts; the same examples give the same data. */
export function trainRoles(examples: readonly RoleExample[], options: Partial<Training> = {}): RoleData {
  const answers = new SparseLogisticRegression();
  const statements = new Map<string, SparseLogisticRegression>();
  const waiting: WaitingExample[] = [];
  for (const example of examples) {
    const tokens = tokenize(plainText(readable(example.text)));
    const all = quantitiesIn(tokens);
    const asked = numberFactors.find((id) => id === example.asked);
    if (asked === 'io_wait') waiting.push({ tokens, share: example.states.find(({ factor }) => factor === asked)?.values[0] });
    for (const quantity of all) {
      const place = { quantity, tokens, all };
      const role = quantity.kind === 'other' ? undefined : roleIn(example, place);
      if (!role) continue;
      const answered = asked !== undefined && factorOfRole(role) === asked;
      const aside = asked === undefined;
      if (asked && canAnswer(quantity, asked)) answers.learn({ named: answerFeatures(place, asked), words: [] }, answered ? caseOf(role) : 'none');
      if (!aside && (!answered || quantity.kind === 'bare')) continue;
      const classifier = statements.get(quantity.kind) ?? new SparseLogisticRegression();
      statements.set(quantity.kind, classifier);
      classifier.learn({ named: featuresOf(place), words: [] }, role);
    }
  }
  answers.train({ ...training, ...options });
  const byKind = [...statements].map(([kind, classifier]) => {
    classifier.train({ ...training, ...options });
    return [kind, classifier.learned] as const;
  });
  return { answers: answers.learned, waiting: trainWaiting(waiting), statements: Object.fromEntries(byKind) };
}

/** The answers to all questions are alike, but for the two cases that are another value than the number. */
const caseOf = (role: Role): string => (role === 'max_run_s above' ? 'above' : role === 'io_wait rest' ? 'rest' : 'itself');
const roleOfCase: Record<string, (asked: NumberFactorId) => Role> = {
  itself: (asked) => asked,
  above: () => 'max_run_s above',
  rest: () => 'io_wait rest',
  none: () => 'none',
};

const canAnswer = ({ kind }: Quantity, asked: NumberFactorId): boolean =>
  roles.some((role) => factorOfRole(role) === asked && allows(kind, role));

export function rolesFrom(data: RoleData): Roles {
  const answers = restored(data.answers);
  const statements = new Map(Object.entries(data.statements).map(([kind, learned]) => [kind, restored(learned)]));
  return {
    waiting: waitingFrom(data.waiting),
    answer: (place, asked) =>
      canAnswer(place.quantity, asked)
        ? guesses(answers, answerFeatures(place, asked), (label) => roleOfCase[label]!(asked)).filter(({ role }) => role === 'none' || factorOfRole(role) === asked)
        : [],
    statement: (place) => {
      const classifier = statements.get(place.quantity.kind);
      return classifier ? guesses(classifier, featuresOf(place), (label) => label as Role) : [];
    },
  };
}

function restored(data: Learned): SparseLogisticRegression {
  const classifier = new SparseLogisticRegression();
  classifier.learned = data;
  return classifier;
}

const guesses = (classifier: SparseLogisticRegression, features: readonly string[], roleOf: (label: string) => Role): RoleGuess[] =>
  classifier.getClassifications(features).map(({ label, value }) => ({ role: roleOf(label), probability: value }));

/** How far a value may be from the label, as a share of it: months of 30 days, thousands of 1024. */
const NEAR = 0.031;
/** Exchange rates move. */
const NEAR_MONEY = 0.12;

/** Whether two values of a factor say the same. */
export const agree = (factor: string, value: number, label: number): boolean =>
  Math.abs(value - label) <= (factor === 'budget_usd' ? NEAR_MONEY : NEAR) * Math.abs(label) + 1e-9 ||
  (factor === 'io_wait' && Math.abs(value - label) <= 0.051) ||
  (factor === 'payload_mb' && Math.abs(value - label) <= 0.002);

/** The role that the label gives a quantity; `undefined` where it leaves it open. */
function roleIn({ text, states }: RoleExample, { quantity, tokens, all }: Place): Role | undefined {
  const plain = plainText(readable(text));
  const said = plain.slice(tokens[quantity.from]!.start, tokens[quantity.to - 1]!.end);
  for (const { factor, values, words, optional } of states) {
    if (words && !overlaps(plain, plainText(words), tokens[quantity.from]!.start, said.length)) continue;
    const role = roles.find((each) => {
      const value = factorOfRole(each) === factor && allows(quantity.kind, each) ? valueIn(each, quantity, all) : undefined;
      return value !== undefined && values.some((label) => agreesClosely(each, value, label));
    });
    if (role) return optional ? undefined : role;
  }
  return 'none';
}

/** A second more than the limit is another value than the limit. */
const agreesClosely = (role: Role, value: number, label: number): boolean =>
  role === 'max_run_s' || role === 'max_run_s above'
    ? Math.abs(value - label) < 0.5 || (!Number.isInteger(label / 60) ? false : agree('max_run_s', value, label) && Math.abs(value - label) > 1.5)
    : agree(role, value, label);

function overlaps(text: string, words: string, start: number, length: number): boolean {
  const at = text.indexOf(words);
  return at < 0 || (start < at + words.length && start + length > at);
}
