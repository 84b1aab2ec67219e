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
  /** Terms of the field, and words as short as what would replace them. */
  whitelist: ['it is', 'It is', 'it was', 'It was', 'all of', 'All of', 'minimum', 'maximum', 'advise', 'Advise'],
};

const housed = ({ at, text }: Text): string[] =>
  houseStyle.flatMap(({ not, but }) => {
    const [found] = not.exec(text) ?? [];
    return found ? [`${at}: “${found}”: ${but}`] : [];
  });

const wellWritten = ({ at, text }: Text): string[] => writeGood(text, checks).map(({ reason }) => `${at}: ${reason}`);

/** What is not plain American English in what people read, and in comments and titles of tests. */
export function proseProblems(): string[] {
  const read = readTexts();
  return [...[...read, ...comments()].flatMap(housed), ...read.flatMap(wellWritten)];
}
