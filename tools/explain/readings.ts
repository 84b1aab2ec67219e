import { likelyEnough, messageNeeds, statementNeeds } from '../../src/domain/thresholds.ts';
import type { Reading } from '../../src/nlu/answers/readers.ts';
import { seenReply, seenSpan } from '../../src/nlu/answers/spans.ts';
import { isMessage, statementsIn } from '../../src/nlu/facts.ts';
import { asks } from '../../src/nlu/scope/asking.ts';
import { neighborLines, quoted, section, share } from './layout.ts';
import { type Explained, wordsOf } from './reading.ts';

/** How many of the readings below their thresholds are shown. */
const BELOW = 4;

/** What the reader of statements takes each factor for: what is likely enough, then what comes closest to it. */
export function statementSection(explained: Explained): string {
  const { said, asked, model, like } = explained;
  const telling = { words: said.tokens.length, theirs: said.theirs ?? 1, isQuestion: asks(said.text) };
  const needs = ({ factor }: Reading): number =>
    isMessage(said) ? messageNeeds(factor) : statementNeeds(factor, telling, asked !== undefined);
  const all = statementsIn(said, model)
    .filter(({ factor }) => factor !== asked)
    .map((reading) => ({ reading, above: reading.probability - needs(reading) }))
    .sort((a, b) => b.above - a.above);
  const line = ({ factor, value, probability, from, to }: Reading, least: number): string =>
    `${factor} = ${value}: ${share(probability)} of the ${share(least)} needed, ${quoted(wordsOf(said, from, to))}`;
  return section(
    'Statements',
    [
      ...all
        .filter(({ above }) => above >= 0)
        .flatMap(({ reading }) => [
          `read  ${line(reading, needs(reading))}`,
          ...neighborLines(like.nearest(seenSpan(said, reading), reading.factor, 'stated')),
        ]),
      ...all
        .filter(({ above }) => above < 0)
        .slice(0, BELOW)
        .map(({ reading }) => `below ${line(reading, needs(reading))}`),
    ],
    'nothing to read',
  );
}

/** What the whole text answers, where a factor was asked for. */
export function replySection({ said, asked, model, like }: Explained): string[] {
  if (!asked) return [];
  const title = `Reply to ${asked}`;
  const reading = model.reply(said, asked);
  if (!reading) return [section(title, [], 'nothing to read in words: see the quantities')];
  const { value, probability } = reading;
  const verdict = probability >= likelyEnough.reply ? 'read' : 'unread';
  return [
    section(
      title,
      [
        `${verdict}: ${value}, ${share(probability)} of the ${share(likelyEnough.reply)} needed`,
        ...neighborLines(like.nearest(seenReply(said), asked, 'replied')),
      ],
      '',
    ),
  ];
}
