import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { storedConversation } from '../../src/dialogue/stored/conversation.ts';
import { conversationsIn } from '../../src/store/conversations/conversations.ts';
import { decisionsIn } from '../../src/store/conversations/decisions.ts';
import type { Format, Kept } from '../../src/store/conversations/kept.ts';
import { purgeTeam } from '../../src/store/deletion/purge.ts';
import { purgePerson } from '../../src/store/deletion/purge-person.ts';
import { purgeExpired } from '../../src/store/deletion/retention.ts';
import { allRecords } from '../../src/store/register/all-records.ts';
import { type Register, registerIn } from '../../src/store/register/register.ts';
import { databases, type Opened } from './databases.ts';

const [alice, bob] = ['U0ALICE', 'U0BOB'];
const DAY = 86_400_000;

/** The store knows nothing of advice: what it is given to keep is a step here, and a state anything. */
const format: Format<object, Kept> = { readState: (stored) => stored as object, kept: (step) => step };
const scrubber = {
  isTheirs: (person: string, state: unknown) => (state as { by?: string }).by === person,
  scrub: (_person: string, state: unknown) => ({ state, effects: [] }),
  scrubRecord: storedConversation.scrubRecord,
};

const traceBy = (by: string, part = 'zebra importer') => ({
  basis: { components: [{ name: part, by, profile: {} }], profile: {}, origins: {}, closed: [] },
  titleBy: by,
  advised: {
    ...{ provider: 'aws', verdict: 'vms', flavour: 'VM group', confidence: 'high', knowledge: '2026-11-20' },
    ...{ products: [], ruledOut: [{ option: 'serverless', text: `${part} runs too long` }], houseRules: [], bills: [] },
    facts: {},
  },
  body: `# Run it on virtual machines\n\n* ${part}: VMs\n`,
});

const words = (person: string, title: string, verdict = 'vms') => ({
  person,
  title,
  verdict,
  flavour: 'VM group',
  confidence: 'high',
  knowledge: '2026-11-20',
});

describe.each(databases)('the register on %s', (_, open) => {
  let opened: Opened;
  let register: Register<object>;
  let time = 0;
  beforeEach(async () => {
    opened = await open();
    time = 1_795_000_000_000;
    register = registerIn(opened.database, format, () => time);
  });
  afterEach(() => opened.close());

  /** Somebody records what a thread came to; gives the id of the record. */
  async function record(thread: string, person: string, title: string, more: Partial<Kept> = {}, by = person) {
    time += 1000;
    const trace = traceBy(by);
    const latest = words(person, title);
    const searched = `${title} virtual machines`.toLowerCase();
    await conversationsIn(opened.database, format, () => time).advance(
      { team: 'T1', channel: 'C1', thread },
      [`${thread} at ${time}`],
      () => ({
        state: { by: person },
        effects: [],
        people: [...new Set([person, by])],
        decision: { latest },
        record: { ...latest, words: searched, trace },
        ...more,
      }),
    );
    const { db } = opened.database;
    const rows = await db.selectFrom('decision_records').select('id').orderBy('at', 'desc').execute();
    return rows[0]?.id ?? '';
  }
  const listed = (person: string, query: Parameters<Register<object>['list']>[2] = {}, limit = 50) =>
    register.list('T1', person, query, limit).then((all) => all.map(({ title }) => title));
  const found = async (id: string) => (await register.find('T1', id))?.record;

  test('lists a person’s own and what is shared, the newest first, by word and status, page by page', async () => {
    await record('1', alice, 'Our Zürich API');
    const second = await record('2', alice, '100%_sure');
    await record('3', bob, 'A mailer', { decision: { latest: words(bob, 'A mailer'), shared: true } });
    await record('4', bob, 'A secret');
    await register.change('T1', alice, second, { status: 'accepted' });

    expect(await listed(alice)).toEqual(['A mailer', '100%_sure', 'Our Zürich API']);
    expect(await listed(alice, { word: 'ZÜRICH' })).toEqual(['Our Zürich API']);
    expect(await listed(alice, { word: '%_' })).toEqual(['100%_sure']);
    expect(await listed(alice, { status: 'accepted' })).toEqual(['100%_sure']);
    const [first] = await register.list('T1', alice, {}, 1);
    expect(await listed(alice, { after: { at: first!.at, id: first!.id } })).toEqual(['100%_sure', 'Our Zürich API']);
    expect(await register.list('T2', alice, {}, 50)).toEqual([]);
    expect(await register.find('T2', second)).toBeUndefined();
  });

  test('a proposal follows the advice of its thread; what was accepted stays, and shared again it is the same', async () => {
    const id = await record('1', alice, 'Our API');
    const other = { latest: words(alice, 'Our API', 'containers') };
    const trace = { ...traceBy(alice), body: '# Run it on containers\n' };
    const again = { decision: other, record: { ...other.latest, words: 'our api', trace } };
    expect(await record('1', alice, 'Our API', again)).toBe(id);
    expect(await found(id)).toMatchObject({ verdict: 'containers', status: 'proposed', at: time - 1000 });

    await register.change('T1', alice, id, { status: 'accepted' });
    await record('1', alice, 'Our API', { ...again, decision: { ...other, shared: true } });
    expect(await found(id)).toMatchObject({ verdict: 'containers', status: 'accepted', shared: 1 });
    expect(await listed(alice)).toHaveLength(1);
    await record('1', alice, 'Our API');
    expect(await listed(alice)).toHaveLength(2);
    expect(await found(id)).toMatchObject({ verdict: 'containers', status: 'accepted' });
  });

  test('only the owner changes a record', async () => {
    const id = await record('1', alice, 'Our API');
    const other = await record('2', alice, 'A mailer');

    expect(await register.change('T1', bob, id, { status: 'accepted' })).toBe(false);
    expect(await register.change('T2', alice, id, { status: 'accepted' })).toBe(false);
    expect(await register.setAudience('T1', bob, id, 'place')).toBe(false);
    expect(await register.remove('T1', bob, id)).toBe(false);
    expect(await register.change('T1', alice, id, { owner: bob })).toBe(true);
    expect(await register.change('T1', alice, id, { supersededBy: other })).toBe(false);
    expect(await register.change('T1', bob, id, { supersededBy: other })).toBe(true);
    expect(await found(id)).toMatchObject({ person: alice, owner: bob, status: 'superseded', superseded_by: other });
    expect(await listed(bob)).toEqual(['Our API']);
    expect(await register.remove('T1', bob, id)).toBe(true);
    expect(await listed(alice)).toEqual(['A mailer']);
  });

  test('a record is superseded by one that exists, and never in a circle', async () => {
    const [a, b, c] = [await record('1', alice, 'A'), await record('2', alice, 'B'), await record('3', alice, 'C')];
    const supersede = (id: string, supersededBy: string) => register.change('T1', alice, id, { supersededBy });

    expect(await supersede(a, a)).toBe(false);
    expect(await supersede(a, 'gone')).toBe(false);
    expect(await supersede(a, b)).toBe(true);
    expect(await supersede(b, c)).toBe(true);
    expect(await supersede(c, a)).toBe(false);
    await register.change('T1', alice, a, { status: 'proposed' });
    expect(await found(a)).toMatchObject({ status: 'proposed', superseded_by: null });
  });

  test('who sees a decision on the Home tab sees its record, and whoever sees the record sees it there', async () => {
    const id = await record('1', alice, 'Our API');
    const decisions = decisionsIn(opened.database, format);
    const { conversation } = (await decisions.ofPerson('T1', alice))[0]!;

    await decisions.setAudience('T1', alice, conversation, { workspace: 'T1' });
    expect(await found(id)).toMatchObject({ shared: 1, listed_in: 'T1' });
    await register.setAudience('T1', alice, id, 'owner');
    expect(await decisions.ofPerson('T1', alice)).toMatchObject([{ shared: 0, listed_in: null }]);
  });

  test('only one’s own decision is put into it afterwards', async () => {
    await record('1', alice, 'Our API', { record: undefined } as never);
    const { conversation } = (await decisionsIn(opened.database, format).ofPerson('T1', alice))[0]!;
    const wordsOf = () => ({ ...words(alice, 'Our API'), words: 'our api', trace: traceBy(alice) });

    expect(await register.record('T1', bob, conversation, wordsOf)).toBeUndefined();
    const id = await register.record('T1', alice, conversation, wordsOf);
    expect(await found(id!)).toMatchObject({ title: 'Our API', channel: 'C1', thread: '1' });
    expect(await register.record('T1', alice, conversation, wordsOf)).toBe(id);
  });

  test('a record outlives its conversation, for as long as it is asked to after its last change', async () => {
    const old = await record('1', alice, 'Old');
    const young = await record('2', alice, 'Young');
    time += 400 * DAY;
    await register.change('T1', alice, young, { status: 'accepted' });

    expect(await purgeExpired(opened.database, { conversations: 90 }, time)).toMatchObject({
      conversations: 2,
      records: 0,
    });
    expect(await listed(alice)).toEqual(['Young', 'Old']);
    expect(await purgeExpired(opened.database, { conversations: 90, records: 365 }, time)).toMatchObject({
      records: 1,
    });
    expect(await found(old)).toBeUndefined();
    expect(await found(young)).toMatchObject({ status: 'accepted' });
  });

  test('a person’s records go with their data, also after the conversation; in others’ their words go', async () => {
    const own = await record('1', alice, 'Alice’s API');
    const gone = await record('2', alice, 'Alice’s mailer');
    const given = await record('3', alice, 'Alice’s resizer');
    const taken = await record('4', bob, 'Bob’s report', {}, alice);
    const others = await record('5', bob, 'Bob’s API');
    await register.change('T1', alice, given, { owner: bob });
    await register.change('T1', bob, taken, { owner: alice });
    await opened.database.db.deleteFrom('conversations').where('thread', 'in', ['2', '3', '4']).execute();

    await purgePerson(opened.database, scrubber, 'T1', alice);

    expect(await found(own)).toBeUndefined();
    expect(await found(gone)).toBeUndefined();
    expect(await found(given)).toMatchObject({ person: '', owner: bob, title: 'A workload' });
    expect(await found(taken)).toMatchObject({ person: bob, owner: bob, title: 'A workload' });
    expect(await found(others)).toMatchObject({ title: 'Bob’s API' });
    const left = await opened.database.db.selectFrom('decision_records').selectAll().execute();
    const theirs = JSON.stringify(left.filter(({ id }) => id !== others));
    expect(theirs).not.toMatch(/U0ALICE|Alice|zebra|report/i);
    expect(theirs).toContain('part 1: VMs');
    expect(JSON.stringify(left)).toContain('zebra');
  });

  test('everything of a workspace goes with it', async () => {
    await record('1', alice, 'Our API');
    await opened.database.db.deleteFrom('conversations').execute();
    await purgeTeam(opened.database, 'T1');

    expect(await opened.database.db.selectFrom('decision_records').selectAll().execute()).toEqual([]);
  });

  test('whoever runs it reads all of them, the oldest first, or those of one workspace', async () => {
    for (let at = 0; at < 3; at += 1) await record(String(at), alice, `Decision ${at}`);
    const { db } = opened.database;
    const [row] = await db.selectFrom('decision_records').selectAll().execute();
    const copies = Array.from({ length: 450 }, (_, at) => ({ ...row!, id: `copy-${at}`, team: 'T2', at: 5 }));
    await db.insertInto('decision_records').values(copies).execute();
    const read = async (team?: string) => {
      const ids = [];
      for await (const { id } of allRecords(opened.database, team)) ids.push(id);
      return ids;
    };

    expect(new Set(await read()).size).toBe(453);
    expect(await read('T1')).toHaveLength(3);
    expect((await read()).slice(-3)).toEqual(await read('T1'));
  });
});
