import { referables } from '../../src/knowledge/facts/index.ts';
import { sayQuantity } from '../../src/knowledge/facts/quantity.ts';

/** A number with a unit or a currency, as prose writes it; a year, a version and a plain count are none. */
const literal =
  /[$€]\s?\d[\d,]*(?:\.\d+)?|(?<![\w.,/-])\d[\d,]*(?:\.\d+)?\s?(?:%|(?:ms|s|sec|seconds?|min|minutes?|h|hours?|days?|weeks?|MB|MiB|GB|GiB|KB|KiB|TB|TiB|vCPUs?|times|million|billion|instances|replicas|requests|calls|executions|tasks|environments|regions)\b|-(?:second|minute|hour|day|fold)\b)/g;

/** References are what is wanted, so they are taken out before anything is looked for. */
const withoutReferences = (text: string): string => text.replaceAll(/\{[^{}]*\}(?:\s?(?:%|[A-Za-z]+))?/g, '');

interface Exception {
  readonly id: string;
  readonly says: string;
  readonly why: string;
}

/** Numbers that are no platform’s, so that no fact gives them. */
export const exceptions: readonly Exception[] = [
  { id: 't-p99', says: '100 requests', why: 'what a percentile means' },
  { id: 'cor-free-calls', says: '100,000 calls', why: 'what the older guide says, word for word' },
];

interface Draft {
  readonly id: string;
  readonly sources?: readonly string[];
  readonly texts: readonly string[];
}

/** Numbers in the prose of drafts, with the entry that says each. */
export const literalNumbers = (drafts: readonly Draft[]): readonly string[] =>
  drafts.flatMap((draft) =>
    draft.texts.flatMap((text) =>
      [...withoutReferences(text).matchAll(literal)]
        .map(([number]) => number.trim().replace(/,$/, ''))
        .filter((number) =>
          isNote(draft) ? /\d [A-Za-z]/.test(number) && isGivenBy(draft, number) : !isExcepted(draft, number),
        )
        .map((number) => `${draft.id} says ${number} itself; let it refer to the fact that gives the number`),
    ),
  );

const isExcepted = ({ id }: Draft, number: string): boolean =>
  exceptions.some((each) => each.id === id && each.says === number);

/** A note may take a number from a page of its own, which it cites with its date; shares and prices coincide too easily. */
const isNote = ({ id }: Draft): boolean => id.startsWith('n-');

const isGivenBy = ({ sources = [] }: Draft, number: string): boolean =>
  [...referables.values()].some(
    ({ fact, said }) =>
      typeof said === 'object' &&
      sources.includes(fact) &&
      spoken.some((unit) => sayQuantity(said, unit) === number.replace(' %', '%')),
  );

const spoken = [undefined, 'MB', 'GiB', 's', 'min', 'h', 'days'] as const;
