import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { createCore, readUtterances } from '../src/advisor.ts';
import { type Intent, isQuestionIntent } from '../src/nlu/intents.ts';
import { percentile } from './signed.ts';

/** Classify and read facts, beside node-nlp and natural's plain Bayes classifier trained on the same utterances. */

interface Line {
  readonly text: string;
  readonly intent: Intent;
}

interface Reader {
  readonly train: () => Promise<void> | void;
  readonly intentOf: (text: string) => Promise<string> | string;
}

/** Microseconds a message (median) and accuracy (%) on the same held-out questions. */
export async function understanding(): Promise<Record<string, Record<string, number>>> {
  const lines = readFileSync('tests/nlu/held-out/intents.jsonl', 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Line)
    .filter(({ intent }) => isQuestionIntent(intent));
  const warmUp = readFileSync('tests/nlu/held-out/facts.jsonl', 'utf8')
    .trim()
    .split('\n')
    .map((line) => (JSON.parse(line) as { text: string }).text);
  const table: Record<string, Record<string, number>> = {};
  for (const [name, reader] of Object.entries(readers())) {
    const started = performance.now();
    await reader.train();
    const trainMs = performance.now() - started;
    const times: number[] = [];
    let right = 0;
    for (const text of warmUp) await reader.intentOf(text);
    for (const { text, intent } of lines) {
      const from = performance.now();
      const guess = await reader.intentOf(text);
      times.push((performance.now() - from) * 1000);
      if (guess === intent) right += 1;
    }
    table[name] = {
      'median (µs)': Math.round(percentile(times, 0.5)),
      'accuracy (%)': Math.round((1000 * right) / lines.length) / 10,
      'training or restoring (ms)': Math.round(trainMs),
    };
  }
  return table;
}

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
