import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { askedIds, factorOf } from '../../src/domain/profile.ts';
import { labelsIn } from './acts.ts';
import type { Shown, View } from './shown.ts';
import { openWorkspace, type Workspace } from './workspace.ts';

const traffic = factorOf('traffic').question;
const volume = factorOf('requests_month').question;

let slack: Workspace;
let opened = 0;
beforeAll(async () => {
  slack = await openWorkspace();
});
afterAll(() => slack.close());

async function openedForm(): Promise<View> {
  await slack.alice.runs('form');
  opened += 1;
  return slack.alice.modal('form', opened);
}

const wholeForm = async (): Promise<View> => slack.alice.wholeForm(await openedForm());

async function answer(): Promise<Shown> {
  const root = await slack.rootWith('described a workload in the form');
  return (await slack.thread(root)).at(-1)!;
}

const fieldsOf = ({ blocks }: View) => blocks.filter(({ type }) => type === 'input');
const labelOf = ({ label }: Record<string, unknown>) => (label as { text: string }).text;

describe('the form', () => {
  test('opens as a placeholder at once and is filled then', async () => {
    const before = slack.connection.recording.calls.length;
    const view = await openedForm();

    const calls = slack.connection.recording.calls.slice(before).filter(({ method }) => method !== 'auth.test');
    expect(calls.map(({ method }) => method)).toEqual(['views.open', 'views.update']);
    expect(calls[0]!.fields['view']).toMatchObject({ callback_id: 'loading' });
    expect(JSON.stringify(calls[0]!.fields['view'])).toContain('Opening the form');
    expect((calls[1]!.answer['view'] as View).id).toBe(view.id);
  });

  test('begins with five fields and says where the answer comes', async () => {
    const view = await openedForm();

    expect(fieldsOf(view)).toHaveLength(5);
    expect(JSON.stringify(view.blocks[0])).toContain(
      `You’ll get the answer in a thread in <#${slack.connection.channel}>.`,
    );
  });

  test('asks for every factor behind “More questions”, five at a time at most, and requires none', async () => {
    const view = await openedForm();
    await slack.alice.presses(view, 'More questions', { [volume]: '20,000 a month' });
    await slack.connection.until(() => fieldsOf(latest(view)).length > fieldsOf(view).length);
    const second = latest(view);
    expect(fieldsOf(second).length - fieldsOf(view).length).toBeLessThanOrEqual(5);
    expect(JSON.stringify(second.blocks)).toContain('about 20,000 requests a month');

    const whole = await slack.alice.wholeForm(second);
    const asked = askedIds.filter((id) => id !== 'separable').map((id) => factorOf(id).question);
    expect(fieldsOf(whole).map(labelOf).toSorted()).toEqual(asked.toSorted());
    for (const field of fieldsOf(whole)) expect(field['optional']).toBe(true);
    expect(whole.blocks.filter(({ type }) => type === 'header').length).toBeGreaterThanOrEqual(5);
  });

  test('says in a hint which units a number may have', async () => {
    for (const field of fieldsOf(await wholeForm())) {
      const { type } = field['element'] as { type: string };
      if (type === 'plain_text_input') expect(JSON.stringify(field['hint'])).toMatch(/For example: .*\d/);
    }
  });

  test('can read what the hints give as examples', async () => {
    const view = await wholeForm();
    const hinted = fieldsOf(view).flatMap((field) => {
      const { text = '' } = (field['hint'] ?? {}) as { text?: string };
      const examples = text.replace('For example: ', '').split(', ').filter(Boolean);
      return examples.map((example) => [labelOf(field), example] as const);
    });
    expect(hinted.length).toBeGreaterThan(12);

    for (const [label, example] of hinted) {
      const { body } = await slack.alice.submits(view, { [label]: example });
      expect(body, example).toBe('');
    }
  });

  test('says what a share can be', async () => {
    const { body } = await slack.alice.submits(await wholeForm(), { [factorOf('io_wait').question]: '300 %' });

    expect(body).toContain('from 0 to 100%');
  });

  test('sent empty is answered, and says that nothing was known', async () => {
    await slack.alice.submits(await openedForm());

    expect((await answer()).text).toContain('Recommendation');
    expect(JSON.stringify((await answer()).blocks)).toContain('I don’t know anything about it yet');
  });

  test.each([
    ['2 million a month', 'about 2M requests a month'],
    ['30 rps', 'about 79M requests a month'],
    ['5k/day', 'about 150,000 requests a month'],
    ['1,500,000', 'about 1.5M requests a month'],
  ])('takes a number such as “%s”', async (text, expected) => {
    const { body } = await slack.alice.submits(await openedForm(), { [volume]: text });

    expect(body).toBe('');
    expect((await answer()).text).toContain(expected);
  });

  test('says beside the field what it cannot read, and keeps the rest', async () => {
    const view = await wholeForm();
    const memory = factorOf('memory_mb').question;
    const entered = { [volume]: 'loads', [memory]: 'blue', [traffic]: 'About the same all the time' };
    const { status, body } = await slack.alice.submits(view, entered);

    expect(status).toBe(200);
    const { response_action, errors } = JSON.parse(body);
    expect(response_action).toBe('errors');
    const wrong = fieldsOf(view).filter(({ block_id }) => errors[block_id!]);
    expect(wrong.map(labelOf).toSorted()).toEqual([volume, memory].toSorted());
    for (const error of Object.values(errors)) expect(error).toContain('leave it blank');

    expect((await slack.alice.submits(view, { ...entered, [volume]: '5k/day', [memory]: '2 GB' })).body).toBe('');
    expect((await answer()).text).toContain('2 GB of memory');
  });

  test.each([
    [factorOf('memory_mb').question, '999999999 TB'],
    [factorOf('max_run_s').question, '-5'],
    [factorOf('io_wait').question, '300 %'],
    [volume, 'NaN'],
  ])('takes no impossible value (%s: %s)', async (label, text) => {
    const { body } = await slack.alice.submits(await wholeForm(), { [label]: text });

    expect(JSON.parse(body)).toMatchObject({ response_action: 'errors' });
  });

  test('adds a second part on request, keeps what was entered, and advises on the parts', async () => {
    const view = await openedForm();
    expect(labelsIn(view.blocks)).toContain('Add a second part');
    const entered = { [traffic]: 'Rarely used, mostly idle', [volume]: '20,000 a month' };
    await slack.alice.presses(view, 'Add a second part', entered);
    await slack.connection.until(() => fieldsOf(latest(view)).length > fieldsOf(view).length);
    const longer = latest(view);
    expect(JSON.stringify(longer.blocks)).toContain('about 20,000 requests a month');
    expect(JSON.stringify(longer.blocks.find((block) => 'label' in block && labelOf(block) === traffic))).toMatch(
      /"initial_option":\{"text":\{"type":"plain_text","text":"Rarely used, mostly idle"/,
    );

    await slack.alice.submits(longer, {
      'What is it called?': 'The *nightly* report <!channel>',
      'How is it different from the first?': 'runs every night for 3 hours, needs a GPU and 64 GB of memory',
    });

    const advice = await answer();
    const shown = JSON.stringify(advice.blocks);
    expect(shown).toMatch(/the first part: .+\(.+\)/);
    expect(shown).toContain('The \u200b*\u200bnightly\u200b*\u200b report &lt;!channel&gt;: ');
    expect(shown).not.toContain('<!channel>');
    expect(advice.text).not.toContain('<!channel>');
    expect(advice.blocks[0]).toMatchObject({ text: { text: expect.stringMatching(/^A mix/) } });
  });

  test('says beside the field that a second part cannot be read', async () => {
    const view = await openedForm();
    await slack.alice.presses(view, 'Add a second part');
    await slack.connection.until(() => fieldsOf(latest(view)).length > fieldsOf(view).length);
    const { body } = await slack.alice.submits(latest(view), { 'How is it different from the first?': 'it is blue' });

    expect(Object.keys(JSON.parse(body).errors)).toEqual(['part:text']);
  });

  test('that was closed too early does no harm', async () => {
    slack.connection.recording.refuse('views.update', 'not_found');
    expect((await slack.alice.runs('form')).status).toBe(200);
    // The update is tried again, so that form is there later.
    opened += 1;

    const view = await openedForm();
    expect((await slack.alice.submits(view, { [traffic]: 'About the same all the time' })).status).toBe(200);
  });

  test('sent twice is answered once', async () => {
    const view = await openedForm();
    await slack.alice.submits(view, { [volume]: '7 million a month' });
    await slack.alice.submits(view, { [volume]: '7 million a month' });

    const roots = await slack.roots();
    const threads = await Promise.all(roots.map(({ channel, ts }) => slack.thread({ channel, ts })));
    expect(threads.flat().filter(({ text }) => text.includes('about 7M requests a month'))).toHaveLength(1);
  });
});

/** The view as it looks now. */
const latest = (view: View): View => slack.alice.modals.find(({ id }) => id === view.id)!;
