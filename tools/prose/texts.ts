import { globSync, readFileSync } from 'node:fs';
import { factorIds, factorOf } from '../../src/domain/profile.ts';
import { entries } from '../../src/knowledge/entries.ts';
import { facts } from '../../src/knowledge/facts/index.ts';

/** Something that people read, and where it stands. */
export interface Text {
  readonly at: string;
  readonly text: string;
}

/** Shorter strings are ids, keys and names. */
const FEWEST_WORDS = 4;
/** What reads and what is known is no message; of what is known the texts are read one by one. */
const SAYS_NOTHING = ['src/domain/**', 'src/knowledge/**', 'src/nlu/**'];
/** Words that people write, not that are written to them. */
const READ_BY_US = 'src/dialogue/answers/search/synonyms.ts';

const blank = (part: string): string => part.replace(/[^\n]/g, ' ');

/** Markdown without code, links' addresses and tables' rules. */
const proseOf = (markdown: string): string =>
  markdown
    .replace(/^(`{3,})[\s\S]*?^\1/gm, blank)
    .replace(/`[^`\n]*`/g, blank)
    .replace(/\]\([^)]*\)/g, blank)
    .replace(/https?:\S+/g, blank);

function byLine(file: string, text: string): Text[] {
  return text.split('\n').flatMap((line, at) => (line.trim() ? [{ at: `${file}:${at + 1}`, text: line }] : []));
}

const documents = (): Text[] =>
  globSync(['*.md', 'docs/**/*.md', 'intents/*.md', 'local-slack/*.md'])
    .sort()
    .flatMap((file) => byLine(file, proseOf(readFileSync(file, 'utf8'))));

const string = /'((?:[^'\\\n]|\\.)+)'|"((?:[^"\\\n]|\\.)+)"|`((?:[^`\\]|\\.)+)`/g;

/** String literals that are sentences. */
function literals(): Text[] {
  return globSync('src/**/*.ts', { exclude: SAYS_NOTHING })
    .filter((file) => file !== READ_BY_US)
    .sort()
    .flatMap((file) =>
      byLine(file, readFileSync(file, 'utf8')).flatMap(({ at, text }) =>
        text.trimStart().startsWith('import')
          ? []
          : [...text.matchAll(string)]
              .map(([, single, double, template]) => (single ?? double ?? template)!.replace(/\$\{[^}]*\}/g, ' '))
              .filter((each) => each.split(/\s+/).length >= FEWEST_WORDS && /[a-z]{2,}/.test(each))
              .map((each) => ({ at, text: each })),
      ),
    );
}

/** Comments and the titles of tests. */
export const comments = (): Text[] =>
  globSync('{src,tests,tools,bench,local-slack,.ci}/**/*.{ts,tsx}', { exclude: (name) => name === 'node_modules' })
    .sort()
    .flatMap((file) =>
      byLine(file, readFileSync(file, 'utf8')).filter(({ text }) =>
        /^\s*(?:\/\/|\/?\*)|^\s*(?:describe|test)(?:\.\w+)?\(/.test(text),
      ),
    );

const knowledge = (): Text[] => [
  ...entries.flatMap(({ id, texts }) => texts.map((text) => ({ at: id, text }))),
  ...facts.map(({ id, statement, note = '' }) => ({ at: id, text: `${statement}. ${note}` })),
  ...factorIds.map((id) => ({ at: id, text: `${factorOf(id).question} ${factorOf(id).why}` })),
];

/** What people read: documents, messages and knowledge. */
export const readTexts = (): Text[] => [...documents(), ...literals(), ...knowledge()];
