import { describe, expect, test } from 'vitest';
import { entries } from '../../src/knowledge/entries.ts';
import type { Note } from '../../src/knowledge/entry.ts';
import type { Fact } from '../../src/knowledge/facts/fact.ts';
import { type FactId, fact, facts } from '../../src/knowledge/facts/index.ts';
import { terms } from '../../src/knowledge/glossary/index.ts';
import { notes } from '../../src/knowledge/notes/index.ts';
import { pages } from '../../src/knowledge/pages/index.ts';
import { prices } from '../../src/knowledge/prices.ts';
import { products } from '../../src/knowledge/products/index.ts';
import type { Product } from '../../src/knowledge/products/product.ts';
import { withNumbers } from '../../src/knowledge/references.ts';
import { citedInVain } from './article-rules.ts';
import { factRules, sharedAliases, wrongPrices } from './fact-rules.ts';
import { literalNumbers } from './literal-numbers.ts';
import { aboutNothing, sharedQuestions } from './note-rules.ts';
import { productRules } from './product-rules.ts';
import { faultsOfPages, knowledgeRules } from './rules.ts';
import { claimedTwice, utterances } from './utterance-rules.ts';
import { located } from './where.ts';

/** A copy in which one item is edited. */
const edited = <T extends { readonly id: string }>(all: readonly T[], id: string, edit: Partial<T>): T[] =>
  all.map((each) => (each.id === id ? { ...each, ...edit } : each));

const rule = <R extends { readonly name: string }>(rules: readonly R[], name: string): R =>
  rules.find((each) => each.name === name)!;
const onFacts = (name: string, id: string, edit: Partial<Fact>) =>
  located(rule(factRules, name).check(edited<Fact>(facts, id, edit)));
const onEntries = (name: string, id: string, edit: Partial<(typeof entries)[number]>) =>
  located(rule(knowledgeRules, name).check(edited(entries, id, edit)));
const onLambda = (name: string, edit: Partial<Product>) =>
  located(
    rule(productRules, name).check(
      products.map((each) => (each.host === 'aws' && each.id === 'lambda' ? { ...each, ...edit } : each)),
    ),
  );
const onPage = (id: keyof typeof pages, edit: object) =>
  located(faultsOfPages({ ...pages, [id]: { ...pages[id], ...edit } }));
const onNotes = (edit: Partial<Note>, check: (all: readonly Note[]) => readonly string[]) =>
  located(check(edited<Note>(notes, 'n-event-data-injection', edit)));
const otherQuestions = notes
  .find(({ id }) => id !== 'n-event-data-injection')!
  .questions.slice(0, 2) as unknown as Note['questions'];
const { memoryMb: _, ...withoutMemory } = products.find(({ host, id }) => host === 'aws' && id === 'lambda')!;

const LIMITS = 'src/knowledge/facts/aws-lambda-limits.ts: F-AWS-01';
const LAMBDA = 'src/knowledge/products/aws.ts: aws/lambda';

describe.each<readonly [edit: string, says: string | RegExp, findings: () => readonly string[]]>([
  ['a fact of a day that is none', LIMITS, () => onFacts('a date is possible', 'F-AWS-01', { asOf: '2026-02-30' })],
  ['a fact of a year to come', LIMITS, () => onFacts('a date is possible', 'F-AWS-01', { asOf: '2062-11-20' })],
  ['a fact without a source', LIMITS, () => onFacts('a fact has a source', 'F-AWS-01', { sources: [] })],
  [
    'a mistyped address of a fact',
    LIMITS,
    () =>
      onFacts('an address is https, and of a page', 'F-AWS-01', {
        sources: [{ title: 'x', url: 'htps://docs.aws.amazon.com' }],
      }),
  ],
  [
    'the root of a repository for a page',
    LIMITS,
    () =>
      onFacts('an address is https, and of a page', 'F-AWS-01', {
        sources: [{ title: 'x', url: 'https://github.com/aws/agent-toolkit-for-aws' }],
      }),
  ],
  [
    'a limit changed in the number only',
    LIMITS,
    () => onFacts('a statement says the number of its fact', 'F-AWS-01', { value: 1800 }),
  ],
  [
    'a limit changed in a product only',
    LAMBDA,
    () => onLambda('a limit is the number of its fact', { eventS: { value: 1800, fact: 'F-AWS-01' } }),
  ],
  [
    'a missing limit',
    `${LAMBDA}: memoryMb is missing`,
    () => {
      const all = products.map((each) =>
        each.host === 'aws' && each.id === 'lambda' ? (withoutMemory as Product) : each,
      );
      return located(rule(productRules, 'every limit is given, unlimited or unknown').check(all));
    },
  ],
  [
    'an unverified number as a limit',
    LAMBDA,
    () => onLambda('no unverified number is a limit', { vcpu: { value: 2, fact: 'F-ALI-06' } }),
  ],
  [
    'a limit without a fact',
    LAMBDA,
    () => onLambda('every number has a source', { memoryMb: { value: 512, fact: 'F-AWS-999' as FactId } }),
  ],
  [
    'another host’s number',
    LAMBDA,
    () => onLambda('a fact is of the same host, or of none', { eventS: { value: 540, fact: 'F-GCP-20' } }),
  ],
  [
    'an entry checked on a day that is none',
    'src/knowledge/rules.ts: rule-long',
    () => onEntries('every entry is sourced and dated', 'rule-long', { checked: '2026-13-01' }),
  ],
  [
    'an entry checked on a day to come',
    'src/knowledge/rules.ts: rule-long',
    () => onEntries('every entry is sourced and dated', 'rule-long', { checked: '2062-11-20' }),
  ],
  [
    'an entry without a source',
    'src/knowledge/rules.ts: rule-long',
    () => onEntries('every entry is sourced and dated', 'rule-long', { sources: [] }),
  ],
  [
    'a misspelt source',
    'src/knowledge/rules.ts: rule-long cites clearscail',
    () => onEntries('every source exists', 'rule-long', { sources: ['clearscail'] }),
  ],
  [
    'a misspelt fact',
    'src/knowledge/rules.ts: rule-long cites F-AWS-O1',
    () => onEntries('every source exists', 'rule-long', { sources: ['F-AWS-O1'] }),
  ],
  [
    'an unverified fact that is said',
    'src/knowledge/rules.ts: rule-long cites F-ALI-06',
    () => onEntries('no unverified fact is stated', 'rule-long', { sources: ['F-ALI-06'] }),
  ],
  [
    'an id given twice',
    'src/knowledge/rules.ts: rule-long',
    () =>
      located(
        rule(knowledgeRules, 'ids are unique').check([...entries, entries.find(({ id }) => id === 'rule-long')!]),
      ),
  ],
  [
    'a page of a day that is none',
    'src/knowledge/pages/terms.ts: cncf-canary has the date 2023-11-31',
    () => onPage('cncf-canary', { asOf: '2023-11-31' }),
  ],
  [
    'a page read on a day to come',
    'src/knowledge/pages/terms.ts: cncf-canary',
    () => onPage('cncf-canary', { readOn: '2062-01-01' }),
  ],
  [
    'a mistyped address of a page',
    'src/knowledge/pages/terms.ts: cncf-canary has the address htps',
    () => onPage('cncf-canary', { url: 'htps://glossary.cncf.io' }),
  ],
  [
    'a page that nothing cites',
    'src/knowledge',
    () =>
      located(
        rule(knowledgeRules, 'every page is cited').check(
          entries.filter(({ sources }) => !sources.includes('cncf-canary')),
        ),
      ),
  ],
  [
    'a number that prose says itself',
    'src/knowledge/rules.ts: rule-long says 15 minutes',
    () =>
      located(
        literalNumbers(
          edited(entries, 'rule-long', { texts: ['A run ends after 15 minutes.'] }).filter(
            ({ id }) => id === 'rule-long',
          ),
        ),
      ),
  ],
  [
    'an article that does not say the term',
    'src/knowledge/glossary/kubernetes-tools.ts: t-helm cites overview',
    () => located(citedInVain(edited(terms, 't-helm', { sources: ['overview'] }))),
  ],
  ['a note about nothing', 'src/knowledge/notes/', () => onNotes({ about: ['flurbification'] }, aboutNothing)],
  [
    'one question in two notes',
    /^src\/knowledge\/notes\/\S+ n-.* and so does n-/,
    () => onNotes({ questions: otherQuestions }, sharedQuestions),
  ],
  [
    'an alias of another term',
    'src/knowledge/glossary/aws.ts: t-aws-lambda has the name “lambda”, and so has t-faas',
    () => located(sharedAliases(edited(terms, 't-faas', { aliases: ['lambda'] }))),
  ],
  [
    'one utterance in two intents',
    'intents/thanks.txt: “hello” is in intents/greeting.txt too',
    () => claimedTwice({ ...utterances, thanks: [...utterances.thanks!, 'hello'] }),
  ],
  [
    'a price that cites the wrong fact',
    'src/knowledge/facts/aws-prices.ts: F-AWS-21 does not say aws/nat-hour',
    () =>
      located(
        wrongPrices({ ...prices, 'aws/nat-hour': { value: 0.0451, fact: 'F-AWS-21' } }, (id) => fact(id as FactId)),
      ),
  ],
])('%s', (_edit, says, findings) => {
  test('is refused by file and name', () => {
    const found = findings().join('\n');

    expect(found).toMatch(says);
    expect(found.split('\n').length).toBeLessThan(5);
  });
});

test('a reference to nothing is refused by name', () => {
  expect(() => withNumbers('{F-AWS-O1}')).toThrow('{F-AWS-O1} names no fact and no price.');
  expect(() => withNumbers('{F-ALI-06}')).toThrow('{F-ALI-06} names a fact without a confirmed value.');
});
