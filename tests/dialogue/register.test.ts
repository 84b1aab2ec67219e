import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { createCore } from '../../src/app/advisor.ts';
import { csvHeader, csvRow } from '../../src/dialogue/register/csv.ts';
import { recordJson } from '../../src/dialogue/register/json.ts';
import { LONGEST_URL, prefilledLinks } from '../../src/dialogue/register/links.ts';
import { recordMarkdown } from '../../src/dialogue/register/markdown.ts';
import { fileNameOf, type Recorded } from '../../src/dialogue/register/recorded.ts';
import { type Repository, readRepository } from '../../src/dialogue/register/repository.ts';
import { traceOf } from '../../src/dialogue/register/snapshot.ts';
import { traceSchema } from '../../src/dialogue/register/trace.ts';
import { initialState, type State, settingFor } from '../../src/dialogue/state/state.ts';
import { recordOf } from '../../src/dialogue/stored/record.ts';

const { setting } = createCore();

const state: State = {
  ...initialState,
  phase: 'answered',
  profile: { trigger: 'http_api', traffic: 'steady', requests_month: 20_000_000, avg_ms: 120, memory_mb: 512 },
  origins: { traffic: { by: 'U0ALICE', words: 'all week long' } },
  opened: { by: 'U0ALICE', text: 'Should our price API be a Lambda?' },
};

function recordedFrom(from: State, more: Partial<Recorded> = {}): Recorded {
  const { person, words: _, ...record } = recordOf(from, traceOf(from, settingFor(from, setting)));
  return {
    ...record,
    ...{ id: '3f2a9c', team: 'T1', channel: 'C1', thread: '1.1', owner: person, status: 'proposed' },
    ...{ superseded_by: null, at: '2026-11-20T08:00:00.000Z', changed_at: '2026-11-29T08:00:00.000Z' },
    ...more,
  };
}
const record = recordedFrom(state);

/** The cells of CSV, as RFC 4180 has them. */
const cellsOf = (text: string): string[] =>
  [...text.trimEnd().matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^",]*))/g)].map(
    ([, quoted, plain]) => quoted?.replaceAll('""', '"') ?? plain!,
  );

describe('what is recorded', () => {
  test('holds nobody’s words, can be read again, and is found by question, option and product', () => {
    const { trace, words } = recordOf(state, traceOf(state, setting));

    expect(JSON.stringify(trace)).not.toMatch(/all week long|Should our/);
    expect(traceSchema.parse(JSON.parse(JSON.stringify(trace)))).toEqual(trace);
    expect(words).toMatch(/^should our price api be a lambda\?\ncontainers\n/);
    expect(words).toContain(trace.advised.products[0]!.name.toLowerCase());
  });

  test('is still shown by a later version that no longer reads what it was made from', () => {
    const { trace } = record;
    const old = { ...trace, basis: { ...trace.basis, profile: { colour: 'green' }, closed: ['colour'] } };

    expect(traceSchema.parse(old)).toEqual({ ...trace, basis: null });
  });
});

describe('as MADR', () => {
  const headOf = (markdown: string) => parse(markdown.split('---\n')[1]!) as Record<string, unknown>;

  test('it has the front matter, the sections and the question', () => {
    const markdown = recordMarkdown(record, { owner: 'Ann "the architect": Lee' });

    expect(headOf(markdown)).toEqual({
      status: 'proposed',
      date: '2026-11-29',
      'decision-makers': 'Ann "the architect": Lee',
    });
    expect(markdown).toMatch(
      /\n# Run it on containers .*\n\n## Context and Problem Statement\n\nWhere should this workload run\? The question was: “Should our price API be a Lambda\?”\n/,
    );
    expect(markdown).toContain('* Load pattern: a steady load\n');
    expect(markdown).toMatch(/\n## Decision Outcome\n\nChosen option: "Containers", because [\s\S]*\n### Sources\n/);
  });

  test('a superseded one names the file of what took its place, where that may be told', () => {
    const successor = { ...recordedFrom(state, { id: 'beef01' }), title: 'Our API: again?' };

    expect(headOf(recordMarkdown({ ...record, status: 'superseded' }, { successor }))).toMatchObject({
      status: 'superseded by 2026-11-20-our-api-again-beef',
    });
    expect(headOf(recordMarkdown({ ...record, status: 'superseded' }))).toMatchObject({ status: 'superseded' });
  });

  test('nothing that somebody wrote is markup in it', () => {
    const title = 'A <script>*b*</script> [x](https://evil.example) `c` $& # d';

    expect(recordMarkdown({ ...record, title })).toContain(
      '“A \\<script\\>\\*b\\*\\</script\\> \\[x\\](https://evil.example) \\`c\\` $& \\# d”',
    );
  });

  test('its file name is plain, sorted by day, and the same again', () => {
    expect(fileNameOf(record)).toBe('2026-11-20-should-our-price-api-be-a-lambda-3f2a.md');
    expect(fileNameOf({ ...record, title: '../../etc/Ünïcode „Preise“ 東京' })).toBe(
      '2026-11-20-etc-unicode-preise-3f2a.md',
    );
    expect(fileNameOf({ ...record, title: '東京' })).toBe('2026-11-20-3f2a.md');
  });
});

describe('as CSV', () => {
  test('each record is a row with as many cells as the header', () => {
    const [header, row] = [cellsOf(csvHeader()), cellsOf(csvRow(record))];

    expect(row).toHaveLength(header.length);
    expect(Object.fromEntries(header.map((name, at) => [name, row[at]]))).toMatchObject({
      ...{ title: 'Should our price API be a Lambda?', status: 'proposed', verdict: 'containers', owner: 'U0ALICE' },
      ...{ recorded: '2026-11-20', changed: '2026-11-29', superseded_by: '', workspace: 'T1' },
    });
    expect(csvRow(record)).toMatch(/\r\n$/);
  });

  test.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1', '  =1', '=HYPERLINK("https://evil.example","a,b")'])(
    '%j is text, not a formula',
    (title) => {
      expect(cellsOf(csvRow({ ...record, title }))[1]).toBe(`'${title}`);
    },
  );

  test('whatever a title holds, it is one cell, and no cell is a formula', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (title) => {
        const cells = cellsOf(csvRow({ ...record, title }));
        expect(cells).toHaveLength(cellsOf(csvHeader()).length);
        expect([title, `'${title}`]).toContain(cells[1]);
        for (const cell of cells) expect(cell).not.toMatch(/^\s*[=+\-@]/);
      }),
    );
  });
});

test('as JSON it has what was decided, what from, the facts behind it and the record', () => {
  const json = JSON.parse(JSON.stringify(recordJson(record, { owner: 'Ann' })));

  expect(json).toMatchObject({
    ...{ id: '3f2a9c', status: 'proposed', supersededBy: null, verdict: 'containers', knowledge: record.knowledge },
    ...{ recordedAt: '2026-11-20T08:00:00.000Z', place: { workspace: 'T1', channel: 'C1', thread: '1.1' } },
    profile: state.profile,
    parts: [],
  });
  expect(json.products[0]).toHaveProperty('name');
  expect(json.facts[0]).toMatchObject({ id: expect.any(String), statement: expect.any(String) });
  expect(json.markdown).toContain('decision-makers: "Ann"');
  expect(json).not.toHaveProperty('trace');
});

describe('a repository', () => {
  test.each<readonly [string, Repository['kind'], string, string, string]>([
    ['acme/platform', 'github', 'https://github.com/acme/platform', 'main', 'docs/decisions'],
    ['https://github.com/acme/platform.git', 'github', 'https://github.com/acme/platform', 'main', 'docs/decisions'],
    ['https://github.com/acme/p/tree/trunk/adr/2026', 'github', 'https://github.com/acme/p', 'trunk', 'adr/2026'],
    ['https://github.acme.example/a/b/', 'github', 'https://github.acme.example/a/b', 'main', 'docs/decisions'],
    ['https://gitlab.com/a/b/c', 'gitlab', 'https://gitlab.com/a/b/c', 'main', 'docs/decisions'],
    ['https://git.acme.example/a/b/-/tree/dev/adr', 'gitlab', 'https://git.acme.example/a/b', 'dev', 'adr'],
  ])('%s', (text, kind, url, branch, folder) => {
    expect(readRepository(text)).toEqual({ kind, url, branch, folder });
  });

  test.each([
    ['', /^must be the https URL/],
    ['http://github.com/a/b', /^must be the https URL/],
    ['javascript:alert(1)', /^must be the https URL/],
    ['https://github.com/acme', /^must name an owner and a repository/],
    ['https://github.com/a/b/issues/1', /^must name an owner and a repository/],
    ['https://gitlab.com/acme', /^must name a group and a project/],
    ['https://example.com/a/b', /^must be on GitHub or GitLab, .*add \/-\/tree\/main/],
    ['https://user:secret@github.com/a/b', /^must not contain a username or password$/],
  ])('%j is refused with what to do', (text, says) => {
    expect(readRepository(text)).toMatch(says);
  });
});

describe('prefilled links', () => {
  const links = (address: string, markdown = '# A\n\nB & C\n') =>
    prefilledLinks(readRepository(address) as Repository, { title: 'A & b?', fileName: 'a.md', markdown });
  const fieldsOf = (url: string) => Object.fromEntries(new URL(url).searchParams);

  test('on GitHub a new file, which becomes a pull request, and an issue', () => {
    const [file, issue] = links('https://github.com/acme/platform/tree/feature%2Fadr/records');

    expect(file).toMatchObject({ label: 'Open a pull request', isCut: false });
    expect(fieldsOf(file!.url)).toEqual({ filename: 'records/a.md', value: '# A\n\nB & C\n' });
    expect(issue!.url).toMatch(/^https:\/\/github\.com\/acme\/platform\/issues\/new\?title=A%20%26%20b%3F&body=/);
  });

  test('on GitLab an issue, since it fills in no new file', () => {
    const [issue, ...more] = links('https://gitlab.com/acme/platform');

    expect(more).toEqual([]);
    expect(issue!.url).toMatch(/^https:\/\/gitlab\.com\/acme\/platform\/-\/issues\/new\?/);
    expect(fieldsOf(issue!.url)).toEqual({ 'issue[title]': 'A & b?', 'issue[description]': '# A\n\nB & C\n' });
  });

  test('half a character in a record, as JSON may hold, breaks none of them', () => {
    for (const { url } of links('https://github.com/acme/platform', '# Half a smile \ud83d'))
      expect(Object.values(fieldsOf(url)).at(-1)).toContain('# Half a smile \ufffd');
  });

  test('none is too long for Slack: a long record is cut at a line, with a word about it', () => {
    const markdown = recordMarkdown(record);
    for (const address of ['https://github.com/acme/platform', 'https://gitlab.com/acme/platform']) {
      for (const { url, isCut } of links(address, markdown)) {
        expect(url.length).toBeLessThanOrEqual(LONGEST_URL);
        expect(isCut).toBe(true);
        const text = Object.values(fieldsOf(url)).at(-1)!;
        const [kept, word] = text.split('\n\n*(Cut here');
        expect(markdown.startsWith(`${kept}\n`)).toBe(true);
        expect(word).toContain('Paste the whole record');
        expect(kept!.length).toBeGreaterThan(1000);
      }
    }
  });
});
