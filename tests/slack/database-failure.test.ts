import { DatabaseSync } from 'node:sqlite';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { type Advisor, databaseFile, openAdvisor } from './advisor.ts';

let advisor: Advisor;
let file: string;
beforeEach(async () => {
  file = databaseFile();
  advisor = await openAdvisor({ DATABASE_URL: `file:${file}` });
});
afterEach(() => advisor.close());

const onFile = (sql: string): unknown => {
  const database = new DatabaseSync(file);
  const rows = sql.startsWith('select') || sql.startsWith('pragma') ? database.prepare(sql).all() : database.exec(sql);
  database.close();
  return rows;
};
/** Every write fails from now on, as on a full disk. */
const fill = () => onFile("create trigger full before insert on deliveries begin select raise(abort, 'full'); end");
const empty = () => onFile('drop trigger full');
const soon = () => new Promise((resolve) => setTimeout(resolve, 150));
const apologies = () => advisor.slack.of('chat.postEphemeral');

describe('while the database takes nothing', () => {
  test('a mention is refused, so that Slack sends it again; the person is told once, and answered late', async () => {
    fill();
    const ts = advisor.next();
    for (const retry of [0, 1, 2]) expect(await advisor.mention('what is a vm?', ts, retry)).toBe(500);
    await soon();
    expect(apologies()).toEqual([
      expect.objectContaining({ channel: 'C1', user: 'U0ALICE', text: expect.stringContaining('I’ll keep trying') }),
    ]);
    expect(advisor.slack.of('chat.postMessage')).toEqual([]);

    empty();
    expect(await advisor.mention('what is a vm?', ts, 3)).toBe(200);

    expect(await advisor.slack.until('chat.postMessage', 1)).toHaveLength(1);
    expect(onFile('pragma integrity_check')).toEqual([{ integrity_check: 'ok' }]);
  });

  test('a reply in a thread of ours is apologised for where it was written', async () => {
    const ts = advisor.next();
    await advisor.mention('should our api be a lambda?', ts);
    fill();

    expect(await advisor.reply(ts, 'it is one small job')).toBe(500);

    await soon();
    expect(apologies()).toEqual([expect.objectContaining({ channel: 'C1', thread_ts: ts, user: 'U0ALICE' })]);
  });

  test('nobody is bothered in threads that are none of ours', async () => {
    onFile('alter table deliveries rename to gone');

    expect(await advisor.reply('9.9', 'talk of others')).toBe(500);

    await soon();
    expect(apologies()).toEqual([]);
  });

  test('a command, which Slack never sends again, is answered with an apology', async () => {
    fill();

    const { status, body } = await advisor.command('should our api be a lambda?');

    expect(status).toBe(200);
    expect(JSON.parse(body)).toEqual({
      response_type: 'ephemeral',
      text: expect.stringMatching(/^Something isn’t working on my side.*Please try again/),
    });
  });

  test('a click, which Slack never sends again, is answered with an apology and changes nothing', async () => {
    const ts = advisor.next();
    await advisor.mention('should our api be a lambda?', ts);
    await advisor.slack.until('chat.postMessage', 1);
    const before = onFile('select state from conversations');
    fill();

    expect(await advisor.click(ts, { action_id: 'answer-now', value: '{"factor":"traffic"}' })).toBe(200);

    expect(advisor.slack.of('respond')).toEqual([
      {
        response_type: 'ephemeral',
        replace_original: false,
        text: expect.stringContaining('nothing was changed'),
      },
    ]);
    expect(onFile('select state from conversations')).toEqual(before);
    empty();
    expect(await advisor.click(ts, { action_id: 'answer-now', value: '{"factor":"traffic"}' })).toBe(200);
    expect((await advisor.slack.until('chat.postMessage', 2)).at(-1)!['text']).toContain('Recommendation');
  });

  test('a click whose apology cannot be delivered is refused, so that Slack shows an error', async () => {
    const ts = advisor.next();
    await advisor.mention('should our api be a lambda?', ts);
    fill();
    advisor.slack.delays['respond'] = Number.POSITIVE_INFINITY;

    expect(await advisor.click(ts, { action_id: 'answer-now', value: '{"factor":"traffic"}' })).toBe(500);
  });
});
