import { describe, expect, test } from 'vitest';
import { ask, firstTurn } from '../terminal/ask.ts';

describe('what people mean', () => {
  test.each([
    ['can somebody explain faas to me like im five', 'define'],
    ['rolling back prod, hold your merges', 'out-of-scope'],
    ['why does my python lambda sort by the wrong key', 'out-of-scope'],
    ['is 20 gigs of memory possible in a function', 'limits'],
    ['std::unordered_map or vector as a container?', 'out-of-scope'],
    ['which is cheaper for 5M calls, lambda or two small ec2 boxes', 'cost'],
    ['EKS or ECS', 'hosting'],
    ['can I mix both', 'hybrid'],
    ['how do we move our old java app', 'migrate'],
    ['cons of going serverless?', 'pros-cons'],
    ['difference between containers and serverless', 'compare'],
    ['vendor lock in with serverless?', 'explain'],
    ['thx that helped', 'thanks'],
    ['what can you do', 'help'],
  ])('%s → %s', async (message, intent) => {
    expect((await firstTurn(message)).intent).toBe(intent);
  });

  test.each(['no state at all. rest api. lambda?', '1,5 Mio requests per month, each 0,3 s. serverless or not?'])(
    'a description that ends in a proposal asks for advice: %s',
    async (text) => {
      expect((await firstTurn(text)).intent).toBe('recommend');
    },
  );

  test('a description of a workload asks for advice', async () => {
    const turn = await firstTurn(
      'morning! small django thing for the finance folks, where should it live, functions or a container?',
    );

    expect(turn).toMatchObject({ intent: 'recommend', facts: { trigger: 'http_api' } });
  });

  test('so does a list of its traits, whatever else they remind of', async () => {
    expect((await firstTurn('api, no gpu, it is steady all day')).intent).toBe('recommend');
  });
});

describe('what people state', () => {
  test('is read with its numbers, habits and wishes', async () => {
    const { facts } = await firstTurn(
      'our checkout api gets 120 requests per second around the clock, it runs on fargate and we want the lowest bill',
    );

    expect(facts).toMatchObject({ traffic: 'steady', existing: 'containerised' });
    expect(facts['requests_month']).toBeGreaterThanOrEqual(311e6);
    expect(facts['requests_month']).toBeLessThanOrEqual(316e6);
  });

  test('counts working days only where the text says so', async () => {
    const [out] = await ask({
      id: 1,
      asked: 'requests_month',
      messages: ['roughly 90k a day mon-fri, dead at weekends'],
    });
    const [said] = out!.turns;

    expect(said?.facts['requests_month']).toBeGreaterThanOrEqual(1.8e6);
    expect(said?.facts['requests_month']).toBeLessThanOrEqual(2.8e6);
  });

  test.each([
    ['an event-triggered function that needs 8 GB of memory, 20 seconds each', 8192],
    ['our nightly report uses 1 GB of memory', 1024],
    ['an api, 512 MB RAM, spiky', 512],
  ])('takes a size of memory for what it says: %s', async (text, memory_mb) => {
    const [out] = await ask({ id: 1, messages: [text] });

    expect(out!.turns[0]!.facts).toMatchObject({ memory_mb });
  });

  test('takes a fact back', async () => {
    const [out] = await ask({
      id: 1,
      messages: ['should our gpu api be a lambda?', 'just tell me', 'forget what i said about the gpu'],
    });

    expect(out!.turns.at(-1)!.facts).toEqual({ gpu: null });
    expect(out!.profile).not.toHaveProperty('gpu');
  });
});

describe('in a conversation', () => {
  test.each([
    ['existing', 'the first one', 'greenfield'],
    ['control', 'no', 'none'],
    ['gpu', 'nah', false],
    ['shape', 'just the one', 'single'],
    ['team_ops', 'nobody', 'none'],
  ])('what was just asked decides how a short reply is read: %s, “%s”', async (asked, reply, value) => {
    const [out] = await ask({ id: 1, asked, messages: [reply] });

    expect(out!.turns[0]!.facts).toEqual({ [asked]: value });
  });

  test('a question in the middle is answered, and the questionnaire goes on', async () => {
    const [out] = await ask({
      id: 1,
      messages: ['should our thumbnail resizer be a lambda?', 'what is a cold start?'],
    });

    expect(out!.turns[1]!.reply.map(({ type }) => type)).toEqual(['definition', 'question']);
  });

  test('a question about another workload starts afresh', async () => {
    const [out] = await ask({
      id: 1,
      messages: [
        'should our gpu thumbnail resizer be a lambda?',
        'just tell me',
        'and our cron job that runs every night at 2, should that be a lambda?',
      ],
    });

    expect(out!.profile).toMatchObject({ trigger: 'schedule' });
    expect(out!.profile).not.toHaveProperty('gpu');
  });
});
