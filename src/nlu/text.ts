/** The longest text that is read; a person who pastes more has said enough by then. */
const MAX_LENGTH = 10_000;

const entities: Record<string, string> = { '&amp;': '&', '&lt;': '<', '&gt;': '>' };

/** Slack's markup as a person reads it: mentions and addresses are dropped, entities decoded. */
export function readable(slackText: string): string {
  return slackText
    .slice(0, MAX_LENGTH)
    .replace(/<[@!#][^<>]*>/g, ' ')
    .replace(/<[^<>|]*\|([^<>]*)>/g, ' $1 ')
    .replace(/<(?:https?|mailto)[^<>]*>/g, ' ')
    .replace(/&(?:amp|lt|gt);/g, (entity) => entities[entity] ?? entity)
    .replace(/\s+/g, ' ')
    .trim();
}

/** Readable text with one kind of quotes and dashes, and "w/o" and "-Xmx4g" in words. */
export function plainText(text: string): string {
  return text
    .replace(/[‘’`´]/g, "'")
    .replace(/[“”]/g, '"')
    .replace(/[–—−]/g, '-')
    .replace(/\bw\/o\b/gi, 'without')
    .replace(/\bxmx(\d+)([gm])b?\b/gi, '$1$2b heap')
    .replace(/\s+/g, ' ')
    .trim();
}
