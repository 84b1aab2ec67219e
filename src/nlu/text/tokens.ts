import stemmer from 'natural/lib/natural/stemmers/porter_stemmer.js';
import { dictionary } from './dictionary.ts';

export interface Token {
  readonly text: string;
  readonly stem: string;
  /** Offsets into the text the token was read from. */
  readonly start: number;
  readonly end: number;
  /** Set for digits: "2,500.5" → 2500.5. */
  readonly number?: number;
  /** Counts up at punctuation and at "but": phrases and negation do not cross it. */
  readonly clause: number;
  /** The signs between this token and the one before: "/" in "5k/day", "-" in "10-20", "$" in "$50". */
  readonly lead: string;
  /** No space stands between this token and the one before. */
  readonly glued: boolean;
  /** It was typed in capitals: "5M" is not "5m". */
  readonly upper: boolean;
}

/** Words as people shorten them → the words meant. */
const contractions = dictionary<string>({
  "can't": 'cannot',
  cant: 'cannot',
  "won't": 'will not',
  wont: 'will not',
  "n't": 'not',
  aint: 'is not',
  im: 'i am',
  ive: 'i have',
  weve: 'we have',
  youre: 'you are',
  theyre: 'they are',
  theres: 'there is',
  thats: 'that is',
  whats: 'what is',
  hows: 'how is',
  wheres: 'where is',
  upto: 'up to',
  gonna: 'going to',
  wanna: 'want to',
  gotta: 'got to',
  dunno: 'do not know',
  dont: 'do not',
  doesnt: 'does not',
  didnt: 'did not',
  isnt: 'is not',
  arent: 'are not',
  wasnt: 'was not',
  werent: 'were not',
  hasnt: 'has not',
  havent: 'have not',
  shouldnt: 'should not',
  wouldnt: 'would not',
  couldnt: 'could not',
  mustnt: 'must not',
  neednt: 'need not',
  nothings: 'nothing is',
  everythings: 'everything is',
});
const endings = dictionary<string>({
  "n't": ' not',
  "'re": ' are',
  "'ve": ' have',
  "'ll": ' will',
  "'m": ' am',
  "'d": ' would',
  "'s": ' s',
});
const pattern = /\d+(?:[.,]\d+)*|\.\d+|[\p{L}][\p{L}\d_]*(?:'[\p{L}]+)?|[^\s\p{L}\d]/gu;
const breaks = /^[.,;!?()[\]{}"|]$/;

/** Text as tokens; punctuation is kept only as a step in `clause`, and signs as the `lead` of what follows. */
export function tokenize(text: string): Token[] {
  const tokens: Token[] = [];
  let clause = 0;
  let previousEnd = -1;
  let lead = '';
  for (const match of text.matchAll(pattern)) {
    const raw = match[0];
    const start = match.index;
    const end = start + raw.length;
    const glued = start === previousEnd;
    previousEnd = end;
    if (isSign.test(raw)) {
      const step = stepOf(match, tokens, clause);
      clause += step;
      lead = step > 0 ? '' : lead + raw;
      continue;
    }
    const lower = raw.toLowerCase();
    if (turns.has(lower)) clause += 1;
    const place = { start, end, lead, clause, glued, upper: raw !== lower };
    for (const token of read(lower, place)) push(tokens, token);
    lead = '';
  }
  return tokens;
}

const soft = new Set([',', '(', ')']);

/** How much a sign divides: a comma 1, a full stop 2, other signs 0. */
function stepOf({ 0: sign, index, input }: RegExpExecArray, tokens: readonly Token[], clause: number): 0 | 1 | 2 {
  if (!breaks.test(sign) || (sign === '.' && insideWord(input, index))) return 0;
  if (sign !== '?') return soft.has(sign) ? 1 : 2;
  return namesTopic(tokens, clause) && answered.test(input.slice(index + 1, index + 61)) ? 1 : 2;
}

/** "lock in? could not care less": a few words that ask nothing, and a short answer, belong together. */
const answered = /^\s*[^\s.,;!?()]+(?:[ ,]+[^\s.,;!?()]+){0,5}[ ,]*(?:[.;!]|$)/;
const TOPIC = 4;

function namesTopic(tokens: readonly Token[], clause: number): boolean {
  let start = tokens.length;
  while (start > 0 && tokens[start - 1]!.clause === clause) start -= 1;
  const topic = tokens.slice(start);
  return topic.length > 0 && topic.length <= TOPIC && !topic.some(({ text }) => questionWords.test(text));
}
const questionWords =
  /^(?:what|which|how|why|when|where|who|is|are|was|do|does|did|can|could|should|would|will|has|have|or|vs|versus|you|we|i|it)$/;

/** The dot of "socket.io", "node.js" and ".net" ends no sentence. */
const insideWord = (text: string, at: number): boolean =>
  /[\p{L}\s]/u.test(text[at - 1] ?? ' ') && /\p{L}/u.test(text[at + 1] ?? '');
const isSign = /^[^\p{L}\d%$€£¥₹]$/u;
const turns = new Set(['but', 'however', 'though']);

/** One run of letters or digits as tokens. */
function read(lower: string, place: Omit<Token, 'text' | 'stem' | 'number'>): Token[] {
  if (/^[.\d]/.test(lower)) return [{ text: lower, stem: lower, number: parseDigits(lower), ...place }];
  if (lower === '%') return [{ text: 'percent', stem: 'percent', ...place }];
  if (!(lower in contractions) && !lower.includes("'")) return [{ text: lower, stem: stem(lower), ...place }];
  return expand(lower).map((word) => ({ text: word, stem: stem(word), ...place }));
}

/** The stem of a word, remembered. */
export function stem(word: string): string {
  let known = stems.get(word);
  if (known === undefined) {
    known = ownStems.get(word) ?? (word.length <= 3 || word.length > 40 ? word : stemmer.stem(word));
    if (stems.size > 50_000) stems.clear();
    stems.set(word, known);
  }
  return known;
}
const stems = new Map<string, string>();
/** Words that would share a stem with a word of another meaning, each with its own forms: "windows" is no window. */
const ownStems = new Map(
  [
    'windows,stateful,stateless,portability,balancer balancers,starter,being,spring,express',
    'evening evenings,handful handfuls,bare,barely,marketing,news,means,meaning,busy,useful',
    'use used uses using,add added adds adding,generate generates generated generating,expense expenses',
    'engine engines,building buildings,provider providers,personal personally,customer customers,customs',
    'dockerisable dockerizable,containerisable containerizable,dependency dependencies,terminal terminals',
    'internal internally,important,conversation conversations,response responses,computer computers,rating ratings',
  ]
    .join()
    .split(',')
    .flatMap((forms) => {
      const words = forms.split(' ');
      return words.map((word) => [word, words[0]!] as const);
    }),
);

/** "can not" becomes "cannot", so that one word says it. */
function push(tokens: Token[], token: Token): void {
  const last = tokens.at(-1);
  if (token.text === 'not' && last?.text === 'can' && last.clause === token.clause) {
    tokens[tokens.length - 1] = { ...last, text: 'cannot', stem: stem('cannot'), end: token.end };
  } else {
    tokens.push(token);
  }
}

function expand(word: string): string[] {
  const whole = contractions[word];
  if (whole) return whole.split(' ');
  const at = word.indexOf("'");
  const ending = word.endsWith("n't") ? "n't" : word.slice(at);
  const rest = endings[ending];
  return rest ? (word.slice(0, -ending.length) + rest).trim().split(' ') : [word.replace("'", '')];
}

/** "1,000", "1.000.000" and "2,5" as the numbers people mean by them. */
function parseDigits(raw: string): number {
  if (/^\d{1,3}(?:,\d{3})+(?:\.\d+)?$/.test(raw)) return Number(raw.replaceAll(',', ''));
  if (/^\d{1,3}(?:\.\d{3}){2,}$/.test(raw)) return Number(raw.replaceAll('.', ''));
  const value = Number(raw.replace(',', '.'));
  return Number.isNaN(value) ? Number.parseFloat(raw) : value;
}
