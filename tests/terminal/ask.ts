import { PassThrough, Readable } from 'node:stream';
import { createCore } from '../../src/app/advisor.ts';
import { runJsonLines } from '../../src/terminal/json-lines.ts';

const core = createCore();

export interface Output {
  id: unknown;
  error?: string;
  turns: {
    text: string;
    intent: string;
    confidence: number;
    topic: string | null;
    facts: Record<string, unknown>;
    reply: { type: string; factor?: string; text: string }[];
  }[];
  asked: string[];
  profile: Record<string, unknown>;
  recommendation: null | {
    verdict: string;
    flavour: string;
    knockedOut: { option: string; rule: string; limit?: number; source: string }[];
    pros: unknown[];
    cons: unknown[];
    cost: null | {
      items: { name: string; quantity: number; unit: string; price: number; amount: number }[];
      bills: { provider: string; product: string; total: number; currency: string; region?: string }[];
    };
    sources: string[];
    components?: { name: string; verdict: string }[];
  };
}

/** Runs lines (objects or raw text) through JSON Lines. */
export async function ask(...lines: unknown[]): Promise<Output[]> {
  const output = new PassThrough();
  const text = lines.map((line) => (typeof line === 'string' ? line : JSON.stringify(line))).join('\n');
  await runJsonLines(core, Readable.from([`${text}\n`]), output);
  output.end();
  const written = (await output.setEncoding('utf8').toArray()).join('').trim();
  return written.split('\n').map((line) => JSON.parse(line));
}

/** The first turn of a conversation that opens with one message. */
export const firstTurn = async (message: string): Promise<Output['turns'][number]> => {
  const [output] = await ask({ id: 1, messages: [message] });
  return output!.turns[0]!;
};
