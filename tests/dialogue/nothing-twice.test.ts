import { describe, expect, test } from 'vitest';
import type { State } from '../../src/dialogue/state/state.ts';
import { textFor } from '../../src/slack/blocks/replies/reply.ts';
import { after, hear, read, replies } from './talk.ts';

const orders = after('order api, 2M requests a month, 100 ms each, steady', 'answer now');
const model = after('we serve a speech model that needs a gpu, 500 requests a day, 8 seconds each', 'answer now');
const report = after('nightly report, runs for 2 hours, data must stay in Germany', 'answer now');

describe('what is known already is no change', () => {
  test.each<[State, string]>([
    [orders, 'it gets 2M requests a month'],
    [model, 'the thing needs a GPU, right'],
    [report, 'one run takes 2 hours'],
    [report, 'all data stays in Germany'],
  ])('$1', (state, text) => {
    const said = read(state, text);

    expect(said).toMatch(/^I already have that: /);
    expect(said).toContain('The advice stays the same.');
    expect(said).not.toMatch(/Changed|Noted|Recommendation:|Sources:/);
  });

  test('what is told beside it is', () => {
    expect(read(orders, 'it gets 2M requests a month and needs 512 MB of memory')).toMatch(
      /^Noted: 512 MB of memory\. /,
    );
  });
});

describe('advice that stays the same is not read again', () => {
  test.each<[State, string, RegExp]>([
    [orders, 'it needs 512 MB of memory', /^Noted: 512 MB of memory\. The advice stays the same/],
    [orders, 'actually it is 3M requests a month', /^Changed: about 3M requests a month\. The advice stays the same/],
    [report, 'it needs 3 GB of memory', /^Noted: 3 GB of memory\. The advice stays the same/],
  ])('$1', (state, text, lead) => {
    const said = read(state, text);

    expect(said).toMatch(lead);
    expect(said).not.toMatch(/Recommendation:|My understanding|AWS: ECS|Say “why”/);
  });

  test('a bill that moved is told with what it was', () => {
    expect(read(model, 'actually it is 5000 requests a day')).toMatch(/The estimate is now \$.*; it was \$/);
  });

  test('a line that the card did not have is said', () => {
    const { state } = hear(orders, 'each response is up to 30 MB');

    expect(state.phase).toBe('answered');
    expect(read(orders, 'one request takes up to 20 minutes')).toMatch(/^(?:Ruled out|Recommendation)/m);
  });

  test('where it changes, all of it is read', () => {
    expect(read(orders, 'it needs a GPU')).toMatch(/Recommendation: [\s\S]*My understanding: /);
  });

  test('a card that takes the place of the one before says all in Slack', () => {
    const [advice] = replies(orders, 'it needs 512 MB of memory');

    expect(advice).toMatchObject({ type: 'recommendation', revised: true });
    expect(textFor(advice!, 3000)).toContain('Recommendation: Containers');
  });
});
