import type { FactOutcome, IntentOutcome, Outcomes, Reading, ReplyOutcome } from './outcomes.ts';
import { percent, type Row, table } from './table.ts';

/** The figures of some outcomes, as tables. */
export const figures = ({ replies, facts, intents, readings }: Outcomes): string =>
  [
    table('Replies by factor: right, wrong and unread of those with an answer; nothing kept of those without (%)', [
      ...byKey(replies, ({ factor }) => factor, replyRow),
      ...(replies.length > 0 ? [replyRow('all', replies)] : []),
    ]),
    table(
      'Replies by kind (%)',
      byKey(replies, ({ kind }) => kind, replyRow),
    ),
    ...(['messages', 'clauses', 'numbers'] as const).map((set) => factTable(set, facts)),
    table(
      'Intents of messages, how many are taken to be about a workload of theirs, and topics where there is one (%)',
      [
        ...byKey(intents, ({ intent }) => intent, intentRow),
        ...(intents.length > 0 ? [intentRow('all', intents)] : []),
      ],
    ),
    calibration(readings),
  ].join('\n');

const byKey = <T>(all: readonly T[], keyOf: (each: T) => string, rowOf: (key: string, group: T[]) => Row): Row[] =>
  [...Map.groupBy(all, keyOf)].sort(([a], [b]) => (a < b ? -1 : 1)).map(([key, group]) => rowOf(key, group));

const countOf = <T extends { readonly outcome: string }>(group: readonly T[], wanted: T['outcome']): number =>
  group.filter(({ outcome }) => outcome === wanted).length;

export function replyRow(name: string, group: readonly ReplyOutcome[]): Row {
  const without = countOf(group, 'nothing kept') + countOf(group, 'kept');
  const answers = group.length - without;
  return {
    '': name,
    answers,
    right: percent(countOf(group, 'right'), answers),
    wrong: percent(countOf(group, 'wrong'), answers),
    unread: percent(countOf(group, 'unread'), answers),
    'without answer': without,
    'nothing kept': percent(countOf(group, 'nothing kept'), without),
  };
}

function factTable(set: FactOutcome['set'], facts: readonly FactOutcome[]): string {
  const of = facts.filter((fact) => fact.set === set);
  return table(`Facts stated in ${set}: how many of those read are right, and how many of those stated are read (%)`, [
    ...byKey(of, ({ factor }) => factor, factRow),
    ...(of.length > 0 ? [factRow('all', of)] : []),
  ]);
}

export function factRow(name: string, group: readonly FactOutcome[]): Row {
  const right = countOf(group, 'right');
  const stated = right + countOf(group, 'missed');
  const read = right + countOf(group, 'invented');
  return { '': name, stated, read, precision: percent(right, read), recall: percent(right, stated) };
}

export function intentRow(name: string, group: readonly IntentOutcome[]): Row {
  const withTopic = group.filter(({ rightTopic }) => rightTopic !== undefined);
  return {
    '': name,
    messages: group.length,
    right: percent(group.filter(({ right }) => right).length, group.length),
    'with a topic': withTopic.length,
    'topic right': percent(withTopic.filter(({ rightTopic }) => rightTopic).length, withTopic.length),
    theirs: percent(group.filter(({ theirs }) => theirs).length, group.length),
  };
}

const BINS = 10;

/** Of the readings that are 0.7 likely, 70 % should be right. */
function calibration(readings: readonly Reading[]): string {
  const rows = Array.from({ length: BINS }, (_, bin): Row => {
    const inside = readings.filter(({ probability }) => Math.min(BINS - 1, Math.floor(probability * BINS)) === bin);
    return {
      probability: `${bin / BINS} to ${(bin + 1) / BINS}`,
      ...Object.fromEntries(
        (['replies', 'statements', 'intents'] as const).flatMap((set) => {
          const of = inside.filter((reading) => reading.set === set);
          return [
            [set, of.length],
            [`right of ${set}`, percent(of.filter(({ right }) => right).length, of.length)],
          ];
        }),
      ),
    };
  });
  return table('Calibration: the learned readings by probability, and how many are right (%)', rows);
}
