import { appendFileSync } from 'node:fs';
import { isCommand, isNotice, rootsOf } from './conversation.ts';
import type { Drained } from './drain.ts';
import type { Options } from './options.ts';
import { subjectOfThread } from './slack/subject.ts';
import type { Testbed } from './testbed.ts';
import type { Traffic } from './traffic.ts';
import { type FaultKind, faults, type Judgment } from './verdict.ts';

export interface Outcome {
  readonly options: Options;
  readonly traffic: Traffic;
  readonly kills: number;
  readonly drained: Drained;
  readonly deadLetters: number;
  readonly judgments: readonly Judgment[];
}

/** What a person may meet with, and the verdict is good all the same. */
const allowed: ReadonlySet<FaultKind> = new Set(['ephemeral repeated']);

export const isGood = ({ drained, judgments }: Outcome): boolean =>
  drained.isDrained && judgments.every(({ findings }) => findings.every(({ kind }) => allowed.has(kind)));

export function summary(
  { options, traffic, kills, drained, deadLetters, judgments }: Outcome,
  testbed: Testbed,
): string {
  const turns = traffic.conversations.flatMap((conversation) => conversation.turns);
  const of = (kind: FaultKind): number =>
    judgments.flatMap(({ findings }) => findings).filter((one) => one.kind === kind).length;
  const counts = [...testbed.slack.counts].sort(([one], [other]) => one.localeCompare(other));
  const failures = counts.filter(([name]) => name.startsWith('fault:')).reduce((sum, [, times]) => sum + times, 0);
  const rows: (readonly [string, string | number])[] = [
    ['store', `${options.store}${options.slow ? ', slow' : ''}, seed ${options.seed}`],
    ['questions', traffic.asked()],
    ['acknowledged', turns.filter(({ acknowledgedAt }) => acknowledgedAt !== undefined).length],
    ['kills', kills],
    ['calls that failed', failures],
    ...faults.map((kind) => [kind, of(kind)] as const),
    ['told of a failure', [...testbed.slack.ephemerals.values()].flat().filter(isNotice).length],
    ['dead letters', deadLetters],
    ['drained', drained.isDrained ? `after ${drained.seconds.toFixed(0)} s` : 'no'],
  ];
  const table = rows.map(([name, value]) => `${name.padEnd(20)}${value}`).join('\n');
  return `${table}\n\ncalls: ${counts.map(([name, times]) => `${name} ${times}`).join(', ')}\n`;
}

/** Writes what happened in every conversation that went wrong. */
export function writeStories({ judgments }: Outcome, testbed: Testbed, path: string): void {
  for (const { conversation, findings } of judgments) {
    if (findings.length === 0) continue;
    const { channel, user, id, script, turns } = conversation;
    const direct = testbed.slack.workspace.direct(user);
    const notes = isCommand(conversation) ? direct.messages.map(({ ts }) => subjectOfThread(direct.id, ts)) : [];
    const subjects = [user, ...notes, ...rootsOf(conversation).map((root) => subjectOfThread(channel.id, root))];
    const lines = [
      `## ${id}: ${script.kind}, ${channel.id}, ${user}`,
      ...findings.map(({ kind, text }) => `- ${kind}: ${JSON.stringify(text.slice(0, 200))}`),
      ...turns.map(
        ({ text, sentAt, acknowledgedAt }) => `- asked at ${sentAt}, acknowledged at ${acknowledgedAt}: ${text}`,
      ),
      '```',
      ...testbed.journal.story(subjects),
      '```',
      '',
    ];
    appendFileSync(path, `${lines.join('\n')}\n`);
  }
}
