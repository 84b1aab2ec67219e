import { afterEach, describe, expect, test } from 'vitest';
import { createLog } from '../../src/app/log.ts';
import { actionNamed } from '../../src/slack/actions.ts';
import { bareButton, button, option } from '../../src/slack/blocks/buttons.ts';
import { modal } from '../../src/slack/views.ts';
import { openAdvisor } from './advisor.ts';

describe('the registry of actions', () => {
  test('names an action by its id up to the colon, and knows no other', () => {
    expect(['pick:0', 'pick:menu', 'say', 'form'].map(actionNamed)).toEqual(['pick', 'pick', 'say', 'form']);
    expect(['', 'picked', 'toString', '__proto__', ':pick'].map(actionNamed)).toEqual(Array(5).fill(undefined));
  });

  test('makes no button, option or modal that nobody handles: these do not compile', () => {
    const never = () => [
      // @ts-expect-error An id that is not registered.
      button('pock', 'One', { say: 'one' }),
      // @ts-expect-error A value of another action.
      button('pick', 'One', { say: 'one' }),
      // @ts-expect-error A factor that does not exist.
      button('skip', 'Skip', { factor: 'color' }),
      // @ts-expect-error An action that carries a value, without one.
      bareButton('recall', 'Look again'),
      // @ts-expect-error An answer that is not offered.
      option('audience', 'Everybody', 'everybody'),
      // @ts-expect-error A view that is not registered.
      modal('farm', {}, { title: { type: 'plain_text', text: 'One' }, blocks: [] }),
      // @ts-expect-error A view without what has to travel in it.
      modal('feedback', {}, { title: { type: 'plain_text', text: 'One' }, blocks: [] }),
    ];
    expect(never).toBeTypeOf('function');
  });
});

describe('a delivery that names nothing of ours', () => {
  const closers: (() => Promise<void>)[] = [];
  afterEach(async () => {
    for (const close of closers.splice(0)) await close();
  });

  test('is acknowledged and logged, and nothing follows', async () => {
    let written = '';
    const advisor = await openAdvisor({}, createLog('warn', { write: (line) => (written += line) }));
    closers.push(advisor.close);
    const user = { id: 'U0ALICE', team_id: 'T1' };
    const from = { team: { id: 'T1' }, user, api_app_id: 'A1', trigger_id: 'trigger1' };
    const view = { id: 'V1', type: 'modal', private_metadata: '', state: { values: {} } };

    expect(await advisor.click('1.1', { action_id: 'dance:1', value: '{}' })).toBe(200);
    expect(await advisor.click('1.1', { action_id: 'skip', value: '{"factor":"color"}' })).toBe(200);
    for (const payload of [
      { ...from, type: 'view_submission', view: { ...view, callback_id: 'farm' } },
      { ...from, type: 'shortcut', callback_id: 'close_form', action_ts: '1.1' },
    ])
      expect((await advisor.driver.interaction(payload)).status).toBe(200);

    expect(written.match(/not one of ours/g)).toHaveLength(4);
    expect(written).toContain('"action":"dance:1"');
    expect(advisor.slack.of('chat.postMessage')).toEqual([]);
  });
});
