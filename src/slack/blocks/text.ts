const LONGEST_SECTION = 3000;

/** Text as Slack shows it: its three control characters escaped, so that nothing in it is markup. */
export const escapeText = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

/** What a person typed, from the escaped text that Slack sends. */
export const unescapeText = (text: string): string =>
  text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&');

/** Escaped text in which `*`, `_`, `~` and backticks of a person stay what they are. */
export const literal = (text: string): string => escapeText(text).replace(/[*_~`]/g, (mark) => `\u200b${mark}\u200b`);

/** The same for text with addresses of ours, which would lead nowhere with spaces in them. */
export const literalBesideLinks = (text: string): string =>
  text
    .split(/(https:\/\/\S+)/)
    .map((part, at) => (at % 2 === 1 ? escapeText(part) : literal(part)))
    .join('');

/** Cuts at a word, with an ellipsis. */
export function clip(text: string, longest: number): string {
  if (text.length <= longest) return text;
  const cut = text.slice(0, longest - 1);
  const space = cut.lastIndexOf(' ');
  return `${(space > longest / 2 ? cut.slice(0, space) : cut).replace(/[\uD800-\uDBFF]$/, '')}…`;
}

/** Cuts markup without leaving half a link or half an escaped character. */
export const clipMarkup = (text: string, longest: number): string =>
  text.length <= longest ? text : clip(text, longest).replace(/(?:<[^<>]*|&[a-z]*)…$/, '…');

export const section = (text: string) => ({
  type: 'section' as const,
  text: { type: 'mrkdwn' as const, text: clipMarkup(text, LONGEST_SECTION) },
});
export const context = (text: string) => ({
  type: 'context' as const,
  elements: [{ type: 'mrkdwn' as const, text: clipMarkup(text, LONGEST_SECTION) }],
});
export const header = (text: string) => ({
  type: 'header' as const,
  text: { type: 'plain_text' as const, text: clip(text, 150) },
});

/** "2026-11-29", of milliseconds since 1970. */
export const dayOf = (at: number): string => new Date(at).toISOString().slice(0, 10);
