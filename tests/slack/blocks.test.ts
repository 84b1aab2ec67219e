import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createCore } from '../../src/advisor.ts';
import { type Effect, isReply } from '../../src/dialogue/effect.ts';
import { initialState } from '../../src/dialogue/state.ts';
import { step } from '../../src/dialogue/step.ts';
import { factorIds, menu } from '../../src/profile/index.ts';
import { blocksFor } from '../../src/slack/blocks/index.ts';
import { settledBlocks } from '../../src/slack/blocks/question.ts';

const core = createCore();

type Json = Record<string, unknown>;
const longest: Record<string, number> = { section: 3000, header: 150, mrkdwn: 3000 };

/** What Slack would refuse in these blocks. */
function faults(blocks: readonly unknown[]): string[] {
  const found: string[] = blocks.length > 50 ? ['more than 50 blocks'] : [];
  const ids = (blocks as Json[]).map(({ block_id }) => block_id).filter((id) => id !== undefined);
  if (new Set(ids).size !== ids.length) found.push('a block_id twice');
  for (const block of blocks as Json[]) found.push(...faultsOf(block));
  return found;
}

function faultsOf(block: Json): string[] {
  const elements = (block['elements'] ?? []) as Json[];
  const text = (block['text'] as Json | undefined)?.['text'];
  const actions = elements.map(({ action_id }) => action_id).filter(Boolean);
  const type = String(block['type']);
  return [
    ...(typeof text === 'string' && (text.length === 0 || text.length > (longest[type] ?? 3000))
      ? [`${type} text of ${text.length}`]
      : []),
    ...(type === 'actions' && (elements.length === 0 || elements.length > 25) ? ['actions of a wrong number'] : []),
    ...(type === 'context' && (elements.length === 0 || elements.length > 10) ? ['context of a wrong number'] : []),
    ...(new Set(actions).size !== actions.length ? ['an action_id twice'] : []),
    ...elements.flatMap(faultsOfElement),
    ...(block['accessory'] ? faultsOfElement(block['accessory'] as Json) : []),
    ...(type === 'table' ? faultsOfTable(block['rows'] as Json[][]) : []),
  ];
}

function faultsOfElement(element: Json): string[] {
  const label = (element['text'] as Json | undefined)?.['text'];
  const options = (element['options'] ?? []) as { text: { text: string }; value: string }[];
  const plain = typeof element['text'] === 'string' ? element['text'] : '';
  return [
    ...(typeof label === 'string' && (label.length === 0 || label.length > 75) ? [`a label of ${label.length}`] : []),
    ...(String(element['value'] ?? '').length > 2000 ? ['a value over 2000'] : []),
    ...(element['type'] === 'mrkdwn' && (plain.length === 0 || plain.length > 3000)
      ? [`mrkdwn of ${plain.length}`]
      : []),
    ...(options.length > 100 || options.some(({ text, value }) => text.text.length > 75 || value.length > 75)
      ? ['an option too long']
      : []),
  ];
}

const faultsOfTable = (rows: readonly (readonly Json[])[]): string[] =>
  rows.length > 100 ||
  rows.some((row) => row.length !== rows[0]!.length || row.length > 20 || row.some(({ text }) => text === ''))
    ? ['a table out of shape']
    : [];

/** Everything that a conversation made of these messages shows. */
function shown(messages: readonly string[]): Effect[] {
  let state = initialState;
  return messages.flatMap((text) => {
    const next = step(state, { type: 'said', text, by: 'U0ALICE' }, core);
    state = next.state;
    return [...next.effects];
  });
}

function check(effects: readonly Effect[]): void {
  for (const effect of effects) {
    const blocks = isReply(effect) ? blocksFor(effect) : effect.type === 'settled' ? settledBlocks(effect) : [];
    expect(faults(blocks), JSON.stringify(blocks).slice(0, 500)).toEqual([]);
    expect(JSON.stringify(blocks)).not.toMatch(/undefined|NaN|\[object/);
  }
}

const hostileText = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 300 }),
  fc.constantFrom(
    '<!channel> *bold* <javascript:alert(1)|x>',
    'שלום מה המחיר',
    '🎉'.repeat(500),
    'x'.repeat(10_000),
    '&lt;&amp;',
    '`code` ~strike~ _it_',
  ),
);

describe('what Slack is sent', () => {
  test('fits its limits for any answers', () => {
    const answers = fc.record(
      Object.fromEntries(factorIds.map((id) => [id, fc.constantFrom(...menu(id).map(({ value }) => value))])),
      { requiredKeys: [] },
    );
    fc.assert(
      fc.property(answers, (profile) => {
        const state = { ...initialState, phase: 'asking' as const, profile };
        check(step(state, { type: 'answer-now', by: 'U0ALICE' }, core).effects);
      }),
      { numRuns: 150 },
    );
  });

  test('fits its limits whatever people type', () => {
    fc.assert(
      fc.property(fc.array(hostileText, { maxLength: 3 }), (texts) =>
        check(shown([...texts, 'should our api be a lambda?', ...texts, 'just tell me', ...texts])),
      ),
      { numRuns: 60 },
    );
  });

  test.each([
    'compare everything about serverless, containers and VMs',
    'pros and cons of containers',
    'what are the limits of functions',
    'how do we move our old java app',
    'can I mix both',
    'EKS or ECS',
    'what does 5M lambda calls cost',
    'help',
  ])('fits its limits: %s', (message) => {
    check(shown([message]));
  });

  test('contains no markup of a person’s', () => {
    const effects = shown([
      'should <!channel> *our* <javascript:alert(1)|x> api be a lambda?',
      'just tell me',
      'decision record',
    ]);

    expect(JSON.stringify(effects.filter(isReply).flatMap(blocksFor))).not.toMatch(/<!channel>|<javascript/);
  });
});
