import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { createCore } from '../src/app/advisor.ts';
import { parseExamples, readExampleFiles } from '../src/app/model/examples.ts';
import { type Intent, isQuestionIntent } from '../src/domain/intents.ts';
import { percentile } from './signed.ts';
import { rounded } from './table.ts';

/** Classify and read facts, beside node-nlp (`npm ci --prefix bench`) and natural's plain Bayes classifier trained on the same utterances. */

/** A running app has read many messages; a word is added to each, for node-nlp remembers whole texts. */
const WARM_UP = 1000;
/** The readers take turns, so that all see the same machine, but not after each message, which would empty its caches. */
const BLOCK = 40;

const readUtterances = () => parseExamples(readExampleFiles()).utterances;

interface Line {
  readonly text: string;
  readonly intent: Intent;
}

interface Reader {
  readonly train: () => Promise<void> | void;
  readonly intentOf: (text: string) => Promise<string> | string;
}

/** Microseconds a message (median) and accuracy (%) on the same questions of the dev set, each read once. */
export async function understanding(): Promise<Record<string, Record<string, number>>> {
  const questions = linesOf<Line>('tests/nlu/dev/intents.jsonl').filter(({ intent }) => isQuestionIntent(intent));
  const measured = await trained();
  const warmUp = readUtterances().flatMap(({ lines }) => lines.map((line) => `${line} please`));
  for (const { intentOf } of measured) for (const text of warmUp.splice(0, WARM_UP)) await intentOf(text);
  for (let from = 0; from < questions.length; from += BLOCK) {
    const between = warmUp.splice(0, BLOCK / 2);
    for (const each of measured) {
      for (const text of between) await each.intentOf(text);
      await measure(each, questions.slice(from, from + BLOCK));
    }
  }
  const [ours] = measured;
  return Object.fromEntries(
    measured.map(({ name, times, right, trainMs }) => {
      const median = percentile(times, 0.5);
      return [
        name,
        {
          'median (µs)': Math.round(median),
          'accuracy (%)': Math.round((1000 * right) / questions.length) / 10,
          'training or restoring (ms)': Math.round(trainMs),
          ...(name === ours!.name ? {} : { ratio: rounded(percentile(ours!.times, 0.5) / median) }),
        },
      ];
    }),
  );
}

interface Measured extends Reader {
  readonly name: string;
  readonly trainMs: number;
  /** Microseconds for each message. */
  readonly times: number[];
  right: number;
}

async function trained(): Promise<Measured[]> {
  const all: Measured[] = [];
  for (const [name, reader] of Object.entries(readers())) {
    const started = performance.now();
    await reader.train();
    all.push({ name, ...reader, trainMs: performance.now() - started, times: [], right: 0 });
  }
  return all;
}

async function measure(reader: Measured, lines: readonly Line[]): Promise<void> {
  for (const { text, intent } of lines) {
    const start = performance.now();
    const guess = await reader.intentOf(text);
    reader.times.push((performance.now() - start) * 1000);
    if (guess === intent) reader.right += 1;
  }
}

const linesOf = <T>(file: string): T[] =>
  readFileSync(file, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as T);

function readers(): Record<string, Reader> {
  const questions = readUtterances().filter(({ intent }) => isQuestionIntent(intent));
  const require = createRequire(import.meta.url);
  const core = createCore();
  const Bayes = require('natural/lib/natural/classifiers/bayes_classifier.js') as new () => {
    addDocument(text: string, label: string): void;
    train(): void;
    classify(text: string): string;
  };
  const bayes = new Bayes();
  const { NlpManager } = require('node-nlp') as {
    NlpManager: new (
      settings: object,
    ) => {
      addDocument(locale: string, text: string, intent: string): void;
      train(): Promise<void>;
      process(locale: string, text: string): Promise<{ intent: string }>;
    };
  };
  const nodeNlp = (forceNER: boolean): Reader => {
    const manager = new NlpManager({ languages: ['en'], forceNER, nlu: { log: false }, autoSave: false });
    return {
      async train() {
        for (const { intent, lines } of questions) for (const line of lines) manager.addDocument('en', line, intent);
        await manager.train();
      },
      intentOf: async (text) => (await manager.process('en', text)).intent.replace('None', 'out-of-scope'),
    };
  };
  return {
    'this app': {
      train: () => void core.understand('hello', { phase: 'new' }),
      intentOf: (text) => core.understand(text, { phase: 'new' }).intent ?? 'out-of-scope',
    },
    'node-nlp, intent alone': nodeNlp(false),
    'node-nlp, intent and numbers': nodeNlp(true),
    'natural Bayes': {
      train() {
        for (const { intent, lines } of questions) for (const line of lines) bayes.addDocument(line, intent);
        bayes.train();
      },
      intentOf: (text) => bayes.classify(text),
    },
  };
}
