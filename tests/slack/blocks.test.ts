import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createCore } from '../../src/app/advisor.ts';
import { type Effect, isReply } from '../../src/dialogue/effect.ts';
import { prefilledLinks } from '../../src/dialogue/register/links.ts';
import { type Repository, readRepository } from '../../src/dialogue/register/repository.ts';
import { initialState, type State } from '../../src/dialogue/state/state.ts';
import { step } from '../../src/dialogue/step.ts';
import { titleOf } from '../../src/dialogue/stored/decision.ts';
import { askedIds, factorIds, factorOf, menu, type Profile, parseValue } from '../../src/domain/profile.ts';
import { cardBlocks } from '../../src/slack/blocks/replies/card.ts';
import { privateMessage } from '../../src/slack/blocks/replies/private-message.ts';
import { saySettled, settledBlocks } from '../../src/slack/blocks/replies/question.ts';
import { blocksFor, textFor } from '../../src/slack/blocks/replies/reply.ts';
import { feedbackView } from '../../src/slack/blocks/views/feedback.ts';
import { formView, loadingView } from '../../src/slack/blocks/views/form.ts';
import { historyBlocks, homeView, recallView, sayHistory } from '../../src/slack/blocks/views/home.ts';
import { noRecordView, recordView } from '../../src/slack/blocks/views/record.ts';
import { recordTextView, repositoryView } from '../../src/slack/blocks/views/record-export.ts';
import { registerView } from '../../src/slack/blocks/views/register.ts';
import type { FormMode } from '../../src/slack/views.ts';
import type { PlacedDecision } from '../../src/store/conversations/decisions.ts';
import type { RecordedDecision } from '../../src/store/register/register.ts';
import { cases, codePoint } from '../cases.ts';
import { faultsOfMessage, faultsOfView, markupIn } from './limits.ts';

const core = createCore();
const modes: readonly FormMode[] = ['new', 'change', 'what-if'];

const hostileText = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 300 }),
  fc.string({ unit: codePoint, maxLength: 300 }),
  fc.constantFrom(
    '<!channel> *bold* <javascript:alert(1)|x> <https://evil.example|click> <@U0BOB>',
    'שלום מה המחיר \u202eסוף',
    '🎉'.repeat(5000),
    'x'.repeat(10_000),
    '"'.repeat(10_000),
    '<'.repeat(10_000),
    '*'.repeat(10_000),
    '&lt;&amp;&gt;',
    '`code` ~strike~ _it_ ```block```',
    '\n\n\n',
    '\u0000\u0007',
  ),
);
const person = fc.constantFrom('U0ALICE', 'U0BOB', 'W0CAROL');

const anyProfile: fc.Arbitrary<Profile> = fc.record(
  Object.fromEntries(
    factorIds.map((id) => {
      const choices = menu(id).map(({ value }) => fc.constant(value));
      if (factorOf(id).kind !== 'number') return [id, fc.oneof(...choices)];
      const numbers = fc
        .double({ min: 0, max: 1e9, noNaN: true })
        .filter((value) => parseValue(id, value) !== undefined);
      return [id, fc.oneof(numbers, ...choices)];
    }),
  ),
  { requiredKeys: [] },
) as fc.Arbitrary<Profile>;

/** A conversation that knows these things, in anybody's words. */
const anyState: fc.Arbitrary<State> = fc
  .record({
    profile: anyProfile,
    words: hostileText,
    people: fc.array(person, { minLength: 1 }),
    part: fc.option(hostileText),
  })
  .map(({ profile, words, people, part }) => ({
    ...initialState,
    phase: 'asking',
    profile,
    components:
      part === null
        ? []
        : [
            { name: 'the first part', profile: {} },
            { name: part, profile },
          ],
    origins: Object.fromEntries(
      Object.keys(profile).map((factor, at) => [factor, { by: people[at % people.length]!, words }]),
    ),
  }));

const decision: fc.Arbitrary<PlacedDecision> = fc.record({
  conversation: fc.constant('T000000001:C0123456789:1763700000.000100'),
  person,
  title: hostileText.map(titleOf),
  verdict: fc.constantFrom('serverless', 'containers', 'vms', 'hybrid'),
  flavour: fc.constantFrom('standard functions', 'VM group'),
  confidence: fc.constantFrom('high', 'medium', 'low'),
  knowledge: fc.constant('2026-11-20'),
  at: fc.integer({ min: 0, max: 2e12 }),
  shared: fc.constantFrom(0, 1),
  listed_in: fc.constantFrom(null, 'T1'),
  channel: fc.constantFrom('C1', 'D1'),
});
const decisions = fc.array(decision, { maxLength: 10 });

const record: fc.Arbitrary<RecordedDecision> = fc
  .record({
    decision,
    id: fc.uuid(),
    status: fc.constantFrom('proposed', 'accepted', 'superseded'),
    owner: person,
  })
  .map(({ decision: { conversation, channel, ...words }, ...rest }) => ({
    ...words,
    ...rest,
    ...{ team: 'T1', conversation, channel, thread: '1.1', superseded_by: null, changed_at: words.at },
  }));
const records = fc.array(record, { maxLength: 8 });
const repository = readRepository('https://github.com/acme/platform') as Repository;

/** Everything that a conversation made of these messages shows. */
function shown(messages: readonly string[], from: State = initialState): Effect[] {
  let state = from;
  return messages.flatMap((text) => {
    const next = step(state, { type: 'said', text, by: 'U0ALICE' }, core);
    state = next.state;
    return [...next.effects];
  });
}

function check(effects: readonly Effect[]): void {
  for (const effect of effects) {
    const blocks = blocksOf(effect);
    expect(faultsOfMessage(blocks), JSON.stringify(blocks).slice(0, 500)).toEqual([]);
    expect(JSON.stringify(blocks)).not.toMatch(/undefined|NaN|\[object/);
    if (isReply(effect)) expectText(textFor(effect, 3900));
    if (effect.type === 'settled') expectText(saySettled(effect));
  }
}

function blocksOf(effect: Effect) {
  if (isReply(effect)) return blocksFor(effect);
  switch (effect.type) {
    case 'settled':
      return settledBlocks(effect);
    case 'shared':
      return cardBlocks(effect.advice, effect.by, 'https://slack.example/archives/C1/p1');
    // These are text alone.
    case 'opening':
    case 'noted':
    case 'titled':
    case 'private-answer':
    case 'undelivered':
      return [];
  }
}

function expectText(text: string): void {
  expect(text.trim().length).toBeGreaterThan(3);
  expect(text.length).toBeLessThanOrEqual(3900);
  expect(text).not.toMatch(/[<>]/);
}

const property = <T>(some: number, values: fc.Arbitrary<T>, holds: (value: T) => void): void =>
  fc.assert(fc.property(values, holds), { numRuns: cases(some) });

describe('what Slack is sent', () => {
  test('is checked in earnest', () => {
    const section = (text: string, more = {}) => ({ type: 'section', text: { type: 'mrkdwn', text }, ...more });
    const wrong = [
      section('A <https://half.example|link'),
      section('A', { color: 'red' }),
      section('x'.repeat(3001)),
      { type: 'data_visualization', title: 'Cost' },
    ];

    expect(faultsOfMessage([section('A <https://whole.example|link>')])).toEqual([]);
    for (const block of wrong) expect(faultsOfMessage([block])).not.toEqual([]);
  });

  test('fits its limits and types for any answers: advice, card, what-if, record and what follows', () => {
    property(30, anyState, (state) => {
      const advised = step(state, { type: 'answer-now', by: 'U0ALICE' }, core);
      check(advised.effects);
      check(step(advised.state, { type: 'shared', by: 'U0BOB' }, core).effects);
      const facts = [{ factor: 'traffic', value: 'spiky' }] as const;
      check(step(advised.state, { type: 'supposed', facts, by: 'U0BOB' }, core).effects);
      check(step(advised.state, { type: 'filled', facts, emptied: ['gpu'], by: 'U0BOB' }, core).effects);
      check(shown(['decision record', 'next decisions', 'why', 'compare', 'what does it cost'], advised.state));
    });
  });

  test('fits its limits and types for every question', () => {
    property(30, fc.tuple(anyState, fc.constantFrom(...askedIds), person), ([state, factor, by]) => {
      check(step(state, { type: 'reopened', factor, by }, core).effects);
      const [first] = menu(factor);
      if (!first) return;
      const asked = step({ ...state, phase: 'new' }, { type: 'picked', factor, value: first.value, by }, core);
      check(asked.effects);
      check(step(asked.state, { type: 'said', text: 'blorb', by }, core).effects);
    });
  });

  test('fits its limits and types whatever people type', () => {
    property(20, fc.array(hostileText, { maxLength: 3 }), (texts) =>
      check(shown([...texts, 'should our api be a lambda?', ...texts, 'just tell me', ...texts])),
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
    'what is a cold start',
    'what is a flurble',
    'rules of thumb',
    'help',
    'hello',
    'who won the match?',
  ])('fits its limits and types: %s', (message) => {
    check(shown([message]));
  });

  test('fits its limits and types where only the asker may see it', () => {
    property(30, fc.tuple(hostileText, anyState), ([text, state]) => {
      const replies = [...shown([text]), ...step(state, { type: 'answer-now', by: 'U0ALICE' }, core).effects];
      for (const reply of [undefined, ...replies.filter(isReply)]) {
        const { text: read, blocks } = privateMessage(text, reply);
        expect(faultsOfMessage(blocks)).toEqual([]);
        expectText(read);
      }
    });
  });

  test('fits its limits and types in every form', () => {
    const opened = fc.integer({ min: 1, max: 6 });
    property(30, fc.tuple(anyProfile, anyProfile, opened, fc.boolean()), ([known, stated, groups, withPart]) => {
      for (const mode of modes) {
        const place = { channel: 'C0123456789', thread: '1763700000.000100' };
        const form = { mode, ...place, known, stated, opened: groups, withPart };
        expect(faultsOfView(formView(form, { ...known, ...stated }))).toEqual([]);
        expect(faultsOfView(loadingView(mode))).toEqual([]);
      }
    });
    expect(faultsOfView(feedbackView({ channel: 'C0123456789', thread: '1763700000.000100' }))).toEqual([]);
  });

  test('fits its limits and types in the Home tab and the history', () => {
    const rules = fc.array(hostileText, { maxLength: 5 });
    property(
      100,
      fc.tuple(decisions, decisions, hostileText, rules, fc.boolean()),
      ([own, shared, word, set, isLeaving]) => {
        const content = {
          own,
          shared,
          word: word.slice(0, 60),
          rules: set,
          isAdmin: !isLeaving,
          retentionDays: 90,
          isLeaving,
        };
        expect(faultsOfView(homeView(content))).toEqual([]);
        expect(faultsOfMessage(historyBlocks(own))).toEqual([]);
        expectText(sayHistory(own));
      },
    );
  });

  test('fits its limits and types where a decision is looked at again', () => {
    property(30, fc.tuple(decision, hostileText, fc.boolean()), ([each, now, isOwn]) => {
      for (const link of ['https://slack.example/archives/C1/p1', undefined])
        expect(faultsOfView(recallView(each, now, link, isOwn))).toEqual([]);
    });
  });

  test('fits its limits and types in the register, and where one of its decisions is shown', () => {
    const lines = fc.array(hostileText, { minLength: 1, maxLength: 40 });
    const query = { word: 'x'.repeat(60), status: 'accepted', after: { at: 2e12, id: 'a'.repeat(36) } } as const;
    property(
      80,
      fc.tuple(records, record, lines, fc.boolean(), hostileText),
      ([all, one, secondLook, isOwner, text]) => {
        expect(faultsOfView(registerView(query, all, query.after))).toEqual([]);
        const links = prefilledLinks(repository, { title: one.title, fileName: 'a.md', markdown: text });
        const content = { record: one, isOwner, successor: all[0], secondLook, links, candidates: all };
        const metadata = { id: one.id, query, repository: 'x'.repeat(300) };
        expect(faultsOfView(recordView(metadata, content))).toEqual([]);
        expect(faultsOfView(recordTextView(metadata, 'a.md', `# ${text}`))).toEqual([]);
      },
    );
    expect(faultsOfView(registerView({}, [], undefined))).toEqual([]);
    expect(faultsOfView(noRecordView({ id: 'a', query }))).toEqual([]);
    expect(faultsOfView(repositoryView({ id: 'a', query }))).toEqual([]);
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

test('marks in the names of parts, and in what is said of them, are no markup anywhere', () => {
  const parts =
    'our platform has two parts:\n- big *bold* _it_ report: runs every night for 3 hours\n- big *bold* api: steady traffic all week';
  const effects = shown([parts, 'just tell me']).filter(isReply);
  const texts = effects.flatMap((effect) => [...markupIn({ blocks: blocksFor(effect) }), textFor(effect, 3900)]);

  expect(texts.filter((text) => text.includes('bold')).length).toBeGreaterThan(2);
  for (const text of texts) expect(text).not.toMatch(/(?<!\u200b)(?:[*]bold[*]|_it_|`code`|~no~)/);
});

test('sources stay links in the text for notifications', () => {
  const [answer] = shown(['what are the limits of functions']).filter(isReply);

  expect(textFor(answer!, 3900)).toMatch(/ https:\/\/[^\s\u200b]+ \(\d{4}/);
});
