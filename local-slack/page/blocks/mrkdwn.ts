/**
 * The library unescapes a text before it parses it and takes a lone `*` for markup, so what Slack shows as plain
 * characters would become live. Such a character is carried through it as a mention that is drawn as itself.
 */
const carried = (character: string): string => `<@LITERAL${character.codePointAt(0)}>`;

/** The character that a mention carries, if it carries one. */
export function carriedIn(user: string): string | undefined {
  const code = /^LITERAL(\d+)$/.exec(user)?.[1];
  return code === undefined ? undefined : String.fromCodePoint(Number(code));
}

const MARKUP = /[*_~`<>&[\]#|\\]/g;
const CODE = /(```[\s\S]*?```|`[^`\n]+`)/;
/** What Slack reads as a link, mention or date, and bare addresses. */
const TOKEN = /<(?:https?:|mailto:|[@#!])[^<>]*>|https?:\/\/[^\s<>|]+/g;
/** A space of no width counts as a space, so a mark with one inside is no markup. */
const PAIRS = [/\*/, /_/, /~/].map(
  ({ source }) =>
    new RegExp(
      `(?<![\\p{L}\\p{N}${source}])${source}(?=[^\\s\u200B])([^${source}\\n]*[^\\s\u200B${source}])${source}(?![\\p{L}\\p{N}${source}])`,
      'gu',
    ),
);
/** Private characters stand for what is markup while the rest is made literal. */
const MARK = { '*': '\uE001', _: '\uE002', '~': '\uE003' } as const;
const HELD = /\uE010(\d+)\uE011/g;

export const literal = (text: string): string => text.replace(MARKUP, carried);

/** Slack's mrkdwn so that the library draws it as Slack does. */
export const mrkdwn = (text: string): string =>
  text
    .split(CODE)
    .map((part, at) => (at % 2 === 1 ? code(part) : prose(part)))
    .join('');

function prose(text: string): string {
  const held: string[] = [];
  const hold = (token: string): string => `\uE010${held.push(token.startsWith('<') ? link(token) : token) - 1}\uE011`;
  const marked = PAIRS.reduce(
    (said, pair, at) => {
      const mark = Object.values(MARK)[at] ?? '';
      return said.replace(pair, `${mark}$1${mark}`);
    },
    text.replace(TOKEN, hold),
  );
  return literal(ruled(marked.replace(/^&gt; ?/gm, '\uE004').replace(/&(?:lt|gt|amp);/g, unescaped)))
    .replaceAll('\uE004', '> ')
    .replace(/[\uE001-\uE003]/g, (mark) => '*_~'['\uE001\uE002\uE003'.indexOf(mark)] ?? '')
    .replace(HELD, (_, at) => held[Number(at)] ?? '');
}

/** A line of dashes or equals signs is no rule or heading in Slack. */
const ruled = (text: string): string => text.replace(/^(?:-{2,}|={2,})$/gm, (line) => [...line].map(carried).join(''));

const unescaped = (entity: string): string => ({ '&lt;': '<', '&gt;': '>' })[entity] ?? '&';

/** A label is plain text; what would end it early is replaced by a look-alike. */
function link(token: string): string {
  const [, target = '', label] = /^<([^|>]*)(?:\|([^>]*))?>$/.exec(token) ?? [];
  if (label === undefined || /^[@#!]/.test(target)) return token;
  const plain = label.replaceAll('[', '(').replaceAll(']', ')').replaceAll('&lt;', '‹').replaceAll('&gt;', '›');
  return `<${target}|${plain}>`;
}

/** Links inside code bypass the library’s link hook, so only their label is left. */
const code = (text: string): string =>
  text.replace(/<([^|<>]*)(?:\|([^<>]*))?>/g, (_, target, label) => label ?? target);
