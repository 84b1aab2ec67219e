import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parseExamples, readExampleFiles } from '../../src/app/model/examples.ts';
import { intents } from '../../src/domain/intents.ts';
import { askedIds, factorIds, factorOf } from '../../src/domain/profile.ts';
import { INTENT, intentLessons } from '../../src/nlu/intent/lessons.ts';
import { numberFactors } from '../../src/nlu/quantities/values.ts';

const files = readExampleFiles();
const examples = parseExamples(files);
const readme = readFileSync('intents/README.md', 'utf8');
const forAgents = readFileSync('docs/agents/where-to-run/SKILL.md', 'utf8');

/** "`w01` … `w06`" names six writers. */
function writersIn(text: string): Set<string> {
  const rows = text.slice(text.indexOf('## Writers')).match(/^\| `.+?\|/gm) ?? [];
  const named = rows.flatMap((row) => {
    const [first, last] = [...row.matchAll(/`(\w+)`/g)].map(([, writer]) => writer!);
    if (!row.includes('…')) return [...row.matchAll(/`(\w+)`/g)].map(([, writer]) => writer!);
    const [letters, from, to] = [first!.replace(/\d+/, ''), first!.replace(/\D+/, ''), last!.replace(/\D+/, '')];
    return Array.from(
      { length: Number(to) - Number(from) + 1 },
      (_, at) => `${letters}${String(Number(from) + at).padStart(2, '0')}`,
    );
  });
  return new Set(named);
}

describe('what understanding is learned from', () => {
  test('is by writers of whom intents/README.md says who they are', () => {
    const written = [
      ...new Set(files.flatMap(({ text }) => [...text.matchAll(/"by": ?"([^"]+)"/g)].map(([, by]) => by!))),
    ];
    const told = writersIn(readme);

    expect(told.size).toBeGreaterThan(10);
    expect(written.filter((writer) => !told.has(writer))).toEqual([]);
  });

  test('says every intent in at least twenty ways', () => {
    const ways = Map.groupBy(intentLessons(examples), ({ targets }) => Object.keys(targets.get(INTENT) ?? {})[0]);

    expect(intents.filter((intent) => (ways.get(intent)?.length ?? 0) < 20)).toEqual([]);
  });

  test('answers every question that is asked, and states every factor that is not', () => {
    const asked = askedIds.filter((factor) => factor !== 'separable');
    const answered = new Set(examples.replies.map(({ asked }) => asked));
    const stated = new Set([...examples.statements, ...examples.messages].flatMap(({ facts }) => Object.keys(facts)));

    expect(asked.filter((factor) => !answered.has(factor))).toEqual([]);
    expect(factorIds.filter((factor) => !stated.has(factor) && !answered.has(factor))).toEqual([]);
  });

  test('has every number in a unit that writers and agents are told', () => {
    const untold = numberFactors.filter((factor) => !readme.includes(factor) || !forAgents.includes(factor));

    expect(untold.map((factor) => `${factor}: ${JSON.stringify(factorOf(factor).name)}`)).toEqual([]);
  });
});
