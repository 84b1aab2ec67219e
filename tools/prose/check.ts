import writeGood from 'write-good';
import { houseStyle } from './house-style.ts';
import { comments, readTexts, type Text } from './texts.ts';

/** Passive voice, adverbs and weasel words are often the plainest way to say something technical, so they are allowed. */
const checks = {
  weasel: false,
  passive: false,
  adverb: false,
  thereIs: false,
  eprime: false,
  /** It links an answer to what it follows from. */
  so: false,
};
/** Terms of the field, and words as short as what would replace them. */
const allowed = new Set([
  ...['it is', 'it was', 'all of', 'minimum', 'maximum', 'advise', 'in between', 'relocate', 'retain', 'requirement'],
  ...['a number of', 'is responsible for', 'shall', 'evaluate', 'however', 'type of', 'aggregate', 'additional'],
]);

const housed = ({ at, text }: Text): string[] =>
  houseStyle.flatMap(({ not, but }) => {
    const [found] = not.exec(text) ?? [];
    return found ? [`${at}: “${found}”: ${but}`] : [];
  });

const wellWritten = ({ at, text }: Text): string[] =>
  writeGood(text, checks)
    .filter(({ index, offset }) => !allowed.has(text.slice(index, index + offset).toLowerCase()))
    .map(({ reason }) => `${at}: ${reason}`);

/** What is not plain American English in what people read, and in comments and titles of tests. */
export function proseProblems(): string[] {
  const read = readTexts();
  return [...[...read, ...comments()].flatMap(housed), ...read.flatMap(wellWritten)];
}
