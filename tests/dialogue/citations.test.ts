import { expect, test } from 'vitest';
import { explain } from '../../src/dialogue/answers/pages/explain.ts';
import { topics } from '../../src/knowledge/topics/index.ts';
import { citationsOf } from '../../src/present/citations.ts';
import { say } from '../../src/present/say.ts';
import { answerBlocks } from '../../src/slack/blocks/replies/answer.ts';

const texts = (blocks: unknown): string => JSON.stringify(blocks);

test('numbers follow the order in which pages are first rested on, and a page has one', () => {
  const { beside, list } = citationsOf([['F-AWS-02'], ['clearscale', 'F-AWS-01'], undefined], ['overview']);

  expect(list.map(({ url, title }) => url ?? title)).toEqual([
    expect.stringContaining('gettingstarted-limits'),
    expect.stringContaining('ClearScale'),
  ]);
  expect([beside(['F-AWS-02']), beside(['clearscale', 'F-AWS-01']), beside(undefined)]).toEqual([
    ' [1]',
    ' [2][1]',
    '',
  ]);
});

test('what no statement names is listed only where no statement names anything', () => {
  expect(citationsOf([['F-AWS-02'], undefined], ['overview', 'F-AWS-02']).list).toHaveLength(1);
  expect(citationsOf([undefined, []], ['overview', 'clearscale']).list).toHaveLength(2);
});

test('a page that several facts of one statement are from leaves room for two more', () => {
  const { beside } = citationsOf([['F-AWS-01', 'F-AWS-02', 'clearscale', 'overview']]);

  expect(beside(['F-AWS-01', 'F-AWS-02', 'clearscale', 'overview'])).toBe(' [1][2][3]');
});

test('who is neither the provider nor the project is marked', () => {
  const { list } = citationsOf([['F-AWS-01', 'clearscale', 'F-AWS-33']]);

  expect(list.map(({ thirdParty }) => thirdParty)).toEqual([undefined, true, true]);
});

test.each(Object.values(topics))(
  'every line on $name has its number beside it, in text and in Slack',
  ({ id, lines }) => {
    const reply = explain(id);
    const text = say(reply);
    const blocks = texts(answerBlocks(reply));

    for (const line of lines) {
      const said = text.split('\n').find((each) => each.startsWith(line.text));
      expect(said, line.text).toMatch(/ (?:\[\d+\])+$/);
      const numbers = said!.match(/\[\d+\]/g)!;
      for (const number of numbers) {
        expect(text.split('\n').some((each) => each.startsWith(`${number} `))).toBe(true);
        expect(blocks).toContain(`${number} `);
      }
    }
    expect(text).not.toContain('undefined');
  },
);
