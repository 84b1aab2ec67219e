import type { Workload } from '../../knowledge/workloads/workload.ts';
import { stem, type Token, tokenize } from '../text/tokens.ts';
import { nameSpeller } from './spelling.ts';

export interface Named {
  readonly workload: Workload;
  readonly from: number;
  readonly to: number;
}

interface Name {
  readonly workload: Workload;
  /** Words and stems of which one must stand close by; absent for a name that is sufficient by itself. */
  readonly near?: ReadonlySet<string>;
}

/** One step of a name, word by word. */
interface Step {
  words?: Map<string, Step>;
  stems?: Map<string, Step>;
  ends?: Name[];
}

const NEAR_REACH = 6;
const SHORTEST_JOINED = 7;
/** Ordinary phrases that are names when written together: "the next cloud", "an open project". */
const ordinaryPairs = new Set([
  'nextcloud',
  'openproject',
  'opensearch',
  'realtime',
  'airflow',
  'superset',
  'openforms',
]);

/** Finds names, the longest first, in plural and with one slip; built once. */
export function nameFinder(workloads: readonly Workload[]): (tokens: readonly Token[]) => Named[] {
  const root: Step = {};
  const spelled = new Set<string>();
  for (const workload of workloads) {
    const near = workload.everyday && nearWords(workload.everyday.near);
    for (const alias of workload.aliases) add(root, spelled, { workload }, alias);
    for (const alias of workload.everyday?.names ?? []) add(root, spelled, { workload, near: near! }, alias);
  }
  const repair = nameSpeller(spelled);
  const joined = pairFinder(root);

  const longest = (tokens: readonly Token[], from: number): Named | undefined => {
    let found = joined(tokens, from);
    let at: readonly Step[] = [root];
    for (let to = from; at.length > 0 && to < tokens.length && goesOn(tokens, from, to); ) {
      at = stepsFrom(at, tokens[to]!, repair(tokens[to]!.text));
      to += 1;
      for (const { ends } of at) {
        const name = ends?.find(
          (each) => !each.near || isNear(tokens, from, to, each.near) || isHosted(tokens, from, each),
        );
        if (name) found = { workload: name.workload, from, to };
      }
    }
    return found;
  };

  return (tokens) => {
    const found: Named[] = [];
    for (let at = 0; at < tokens.length; ) {
      const named = longest(tokens, at);
      if (named) found.push(named);
      at = named ? named.to : at + 1;
    }
    return found;
  };
}

function stepsFrom(at: readonly Step[], token: Token, repaired: string | undefined): Step[] {
  const found: Step[] = [];
  const singulars = singularsOf(token.text);
  for (const { words, stems } of at) {
    push(found, words?.get(token.text));
    push(found, stems?.get(token.stem));
    for (const singular of singulars) push(found, words?.get(singular));
    if (repaired) push(found, words?.get(repaired));
  }
  return found;
}

/** A name ends with its clause, but for a dot within it: "t3.medium". */
const goesOn = (tokens: readonly Token[], from: number, to: number): boolean =>
  tokens[to]!.clause === tokens[from]!.clause || tokens[to]!.glued;

const none: readonly string[] = [];

/** "droplets" → "droplet", "wordpresses" → "wordpress". */
const singularsOf = (word: string): readonly string[] => {
  if (!word.endsWith('s')) return none;
  return word.endsWith('es') ? [word.slice(0, -1), word.slice(0, -2)] : [word.slice(0, -1)];
};

const push = (steps: Step[], step: Step | undefined): void => {
  if (step) steps.push(step);
};

function add(root: Step, spelled: Set<string>, name: Name, alias: string): void {
  const words = wordsOf(alias);
  const inflected = name.workload.kind === 'work' && words.length > 1;
  let at = root;
  for (const word of words) {
    // "a trained model" is not "train a model": what is done already is taken by the letter.
    at = inflected && !word.endsWith('ed') ? stepTo(at, 'stems', stem(word)) : stepTo(at, 'words', word);
    if (words.length === 1 && !name.near) spelled.add(word);
  }
  at.ends ??= [];
  at.ends.push(name);
  const together = words.join('');
  if (words.length === 2 && !inflected && together.length >= SHORTEST_JOINED && !root.words?.has(together)) {
    stepTo(root, 'words', together).ends = [name];
    spelled.add(together);
  }
}

/** As the tokenizer cuts it; letters and spaces alone need no tokenizer, which is slow when it is new. */
const wordsOf = (alias: string): string[] =>
  /^[a-z ]+$/.test(alias) ? alias.split(' ') : tokenize(alias).map(({ text }) => text);

function stepTo(at: Step, branch: 'words' | 'stems', key: string): Step {
  at[branch] ??= new Map();
  const there = at[branch].get(key) ?? {};
  at[branch].set(key, there);
  return there;
}

/** "word press": one name in two words. */
function pairFinder(root: Step): (tokens: readonly Token[], from: number) => Named | undefined {
  const whole = new Map<string, Workload>();
  for (const [word, { ends }] of root.words ?? []) {
    const name = ends?.find(({ near }) => !near);
    if (name && word.length >= SHORTEST_JOINED && !ordinaryPairs.has(word)) whole.set(word, name.workload);
  }
  const beginnings = new Set<string>();
  for (const word of whole.keys()) for (let to = 1; to < word.length; to += 1) beginnings.add(word.slice(0, to));
  return (tokens, from) => {
    const [first, second] = [tokens[from]!, tokens[from + 1]];
    if (!second || !beginnings.has(first.text) || first.clause !== second.clause) return undefined;
    const workload = whole.get(first.text + second.text);
    return workload && { workload, from, to: from + 2 };
  };
}

const hosts = new Set(
  'host hosts hosting hosted selfhost selfhosted selfhosting install installing deploy deploying'.split(' '),
);
const articles = new Set(['a', 'an', 'our', 'my', 'own']);

/** "host ghost", "self-hosted outline": what is hosted is a program, whatever else the word means. */
function isHosted(tokens: readonly Token[], from: number, { workload }: Name): boolean {
  if (workload.kind !== 'software') return false;
  const at = articles.has(tokens[from - 1]?.text ?? '') ? from - 2 : from - 1;
  return hosts.has(tokens[at]?.text ?? '') && tokens[at]!.clause === tokens[from]!.clause;
}

const nearWords = (near: readonly string[]): ReadonlySet<string> => new Set(near.flatMap((word) => [word, stem(word)]));

function isNear(tokens: readonly Token[], from: number, to: number, near: ReadonlySet<string>): boolean {
  for (let at = Math.max(0, from - NEAR_REACH); at < Math.min(tokens.length, to + NEAR_REACH); at += 1) {
    if (at >= from && at < to) continue;
    const { text, stem: root } = tokens[at]!;
    if (near.has(text) || near.has(root)) return true;
  }
  return false;
}
