import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { describe, expect, test } from 'vitest';
import { nodeArguments } from '../node-arguments.ts';
import { ask } from './ask.ts';

const report = (minutes: number) => ({
  id: minutes,
  messages: [`Our nightly report job takes up to ${minutes} minutes and uses 1 GB of memory. Lambda?`],
  answers: {},
});

describe('JSON Lines', () => {
  test('recommends functions for a short nightly job', async () => {
    const [out] = await ask(report(6));

    expect(out!.recommendation).toMatchObject({ verdict: 'serverless', flavour: 'standard functions' });
    expect(out!.turns[0]).toMatchObject({
      intent: 'recommend',
      facts: { trigger: 'schedule', max_run_s: 360, memory_mb: 1024 },
    });
    expect(out!.recommendation!.pros.length).toBeGreaterThanOrEqual(3);
    expect(out!.recommendation!.cons.length).toBeGreaterThanOrEqual(2);
  });

  test('rules functions out for a long one, with the limit and its source', async () => {
    const [out] = await ask(report(55));

    expect(out!.recommendation).toMatchObject({
      verdict: 'containers',
      knockedOut: [
        {
          option: 'serverless',
          rule: 'KO-01',
          limit: 900,
          source: expect.stringContaining('https://docs.aws.amazon.com/lambda'),
        },
      ],
    });
  });

  test('gives the bill line by line, so that the sum can be checked', async () => {
    const [out] = await ask({
      id: 'bill',
      messages: ['an event-triggered function on AWS, 20M events a month, 300 ms each, 1 GB of memory, spiky'],
    });
    const { items, bills } = out!.recommendation!.cost!;

    expect(bills[0]).toMatchObject({ provider: 'aws', product: 'lambda', currency: 'USD', region: 'us-east-1' });
    expect(items.length).toBeGreaterThan(1);
    expect(items.reduce((sum, { amount }) => sum + amount, 0)).toBeCloseTo(bills[0]!.total, 2);
    for (const { quantity, price, amount } of items) expect(quantity * price).toBeCloseTo(amount, 1);
  });

  test('says the answers to the factors that are asked', async () => {
    const [out] = await ask({
      id: 'd0',
      messages: ['where should our price API run?'],
      answers: { traffic: 'the same all day', shape: 'one small job', team_ops: 'nobody', existing: 'brand new' },
    });

    expect(out!.asked.length).toBeGreaterThan(0);
    expect(out!.turns.length).toBe(out!.asked.length + 1);
  });

  test('says what comes after', async () => {
    const [out] = await ask({
      id: 'd1',
      messages: ['we resize photos on upload'],
      after: ['sorry, it is 5M a month'],
      provider: 'aws',
    });

    expect(out!.profile).toMatchObject({
      trigger: 'event',
      requests_month: 5e6,
    });
    expect(out!.turns.at(-1)).toMatchObject({
      text: 'sorry, it is 5M a month',
      facts: { requests_month: 5e6 },
      reply: [{ type: 'recommendation' }],
    });
  });

  test('says the first message as if the factor had just been asked for', async () => {
    const [asked, unasked, wrong] = await ask(
      { id: 1, asked: 'gpu', messages: ['yes'], otherwise: 'answer now' },
      { id: 2, messages: ['yes'], otherwise: 'answer now' },
      { id: 3, asked: 'color', messages: ['blue'] },
    );

    expect(asked!.turns[0]).toMatchObject({ intent: 'answer', facts: { gpu: true } });
    expect(asked!.profile).toMatchObject({ gpu: true });
    expect(unasked!.turns[0]!.facts).toEqual({});
    expect(wrong).toMatchObject({ id: 3, error: expect.stringContaining('asked') });
  });

  test('answers a bad line with an error and goes on', async () => {
    const outputs = await ask(
      '{ not json',
      { id: 7, messages: 'no list' },
      { id: 8, messages: ['hi'], extra: 1 },
      { id: 9, messages: ['what is faas'] },
    );

    expect(outputs.map(({ id }) => id)).toEqual([null, 7, 8, 9]);
    expect(outputs.slice(0, 3).every(({ error }) => typeof error === 'string')).toBe(true);
    expect(outputs[3]!.turns[0]!.reply[0]!.type).toBe('definition');
  });

  test('gives the same bytes for the same line', async () => {
    const [a, b] = await ask(report(6), report(6));

    expect(JSON.stringify(a)).toBe(JSON.stringify(b));
  });

  test('ends quietly when nobody reads on, as behind head', async () => {
    const child = spawn(process.execPath, [...nodeArguments('src/app/programs/ask.ts'), '--json'], {
      stdio: ['pipe', 'pipe', 'pipe'],
    });
    let errors = '';
    child.stderr.on('data', (data) => {
      errors += data;
    });
    child.stdin.on('error', () => {});
    child.stdout.once('data', () => {
      child.stdout.destroy();
      child.stdin.end(`${JSON.stringify(report(7))}\n`.repeat(20));
    });
    child.stdin.write(`${JSON.stringify(report(6))}\n`);
    const [status] = await once(child, 'exit');

    expect([status, errors]).toEqual([0, '']);
  });

  test.each([
    ['nothing', ''],
    ['blanks', '   '],
    ['emoji', '🎉🎉'],
    ['another language', 'да нет наверное'],
    ['10,000 characters', 'x'.repeat(10_000)],
    ['markup', '<!channel> *bold*'],
  ])('has an answer to %s', async (_name, message) => {
    const [out] = await ask({ id: 1, messages: [message] });

    expect(out!.turns[0]!.reply).toHaveLength(1);
    expect(out!.turns[0]!.reply[0]!.text).not.toMatch(/undefined|null|NaN/);
  });
});
