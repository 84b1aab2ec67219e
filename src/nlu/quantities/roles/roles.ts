import { type Learned, SparseLogisticRegression } from '../../learning/named-classifier.ts';
import type { Training } from '../../learning/named-descent.ts';
import { plainText, readable } from '../../text/text.ts';
import { type Token, tokenize } from '../../text/tokens.ts';
import { quantitiesIn } from '../quantities.ts';
import type { Quantity } from '../quantity.ts';
import { allows, factorOfRole, type NumberFactorId, numberFactors, type Role, roles } from '../values.ts';
import { answerFeatures, answerWeight, featuresOf, type Place, statementWeight } from './features.ts';
import { type RoleExample, roleIn } from './role-labels.ts';
import { trainWaiting, type Waiting, type WaitingExample, waitingFrom } from './waiting.ts';

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

const training: Training = { orders: 3, epochs: 12, rate: 0.3, decay: 1e-5, minDocuments: 1, weigh: statementWeight };

/** Learns what numbers say from labeled texts; the same examples give the same data. */
export function trainRoles(examples: readonly RoleExample[]): RoleData {
  const answers = new SparseLogisticRegression();
  const statements = new Map<string, SparseLogisticRegression>();
  const waiting: WaitingExample[] = [];
  for (const example of examples) {
    const tokens = tokenize(plainText(readable(example.text)));
    const asked = numberFactors.find((id) => id === example.asked);
    if (asked === 'io_wait')
      waiting.push({ tokens, share: example.states.find(({ factor }) => factor === asked)?.values[0] });
    for (const place of placesIn(tokens)) {
      const role = roleIn(example, place);
      if (role) teach({ place, role, asked }, answers, statements);
    }
  }
  answers.train({ ...training, weigh: answerWeight });
  for (const classifier of statements.values()) classifier.train({ ...training, weigh: statementWeight });
  const byKind = [...statements].map(([kind, classifier]) => [kind, classifier.learned] as const);
  return { answers: answers.learned, waiting: trainWaiting(waiting), statements: Object.fromEntries(byKind) };
}

/** Every number of a text that measures something, and where it stands. */
function placesIn(tokens: readonly Token[]): Place[] {
  const all = quantitiesIn(tokens);
  return all.filter(({ kind }) => kind !== 'other').map((quantity) => ({ quantity, tokens, all }));
}

interface Lesson {
  readonly place: Place;
  readonly role: Role;
  readonly asked: NumberFactorId | undefined;
}

/** What answers a question is also taught as what it says where nobody asked, unless it needs the question for its unit. */
function teach(
  { place, role, asked }: Lesson,
  answers: SparseLogisticRegression,
  statements: Map<string, SparseLogisticRegression>,
): void {
  const { kind } = place.quantity;
  const answered = asked !== undefined && factorOfRole(role) === asked;
  if (asked && canAnswer(place.quantity, asked))
    answers.learn({ named: answerFeatures(place, asked), words: [] }, answered ? caseOf(role) : 'none');
  if (asked && (!answered || kind === 'bare')) return;
  const classifier = statements.get(kind) ?? new SparseLogisticRegression();
  statements.set(kind, classifier);
  classifier.learn({ named: featuresOf(place, asked ? 'reply' : 'message'), words: [] }, role);
}

/** The answers to all questions are alike, but for the two cases that are another value than the number. */
const caseOf = (role: Role): string =>
  role === 'max_run_s above' ? 'above' : role === 'io_wait rest' ? 'rest' : 'itself';
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
        ? guesses(answers, answerFeatures(place, asked), (label) => roleOfCase[label]!(asked)).filter(
            ({ role }) => role === 'none' || factorOfRole(role) === asked,
          )
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

const guesses = (
  classifier: SparseLogisticRegression,
  features: readonly string[],
  roleOf: (label: string) => Role,
): RoleGuess[] =>
  classifier.getClassifications(features).map(({ label, value }) => ({ role: roleOf(label), probability: value }));
