/** The longest text that is read; a person who pastes more has said enough by then. */
const MAX_LENGTH = 10_000;

const entities: Record<string, string> = { '&amp;': '&', '&lt;': '<', '&gt;': '>' };

/** Slack's markup as a person reads it: mentions and addresses are dropped, entities decoded. */
export const readable = (slackText: string): string => decoded(slackText).replace(/\s+/g, ' ').trim();

/** The plain text with its line breaks; every letter stands where it stands in the text without them. */
export const plainLines = (slackText: string): string =>
  straight(
    decoded(slackText)
      .replace(/\s+/g, (space) => (space.includes('\n') ? '\n' : ' '))
      .trim(),
  );

function decoded(slackText: string): string {
  return slackText
    .slice(0, MAX_LENGTH)
    .replace(/<[@!#][^<>]*>/g, ' ')
    .replace(/<[^<>|]*\|([^<>]*)>/g, ' $1 ')
    .replace(/<(?:https?|mailto)[^<>]*>/g, ' ')
    .replace(/&(?:amp|lt|gt);/g, (entity) => entities[entity] ?? entity);
}

/** Readable text with one kind of quotes and dashes, and "w/o" and "-Xmx4g" in words. */
export const plainText = (text: string): string => straight(text).replace(/\s+/g, ' ').trim();

const straight = (text: string): string =>
  text
    .replace(/[‘’`´]/g, "'")
    .replace(/[“”]/g, '"')
    .replace(/[–—−]/g, '-')
    .replace(/\bw\/o\b/gi, 'without')
    .replace(/\bxmx(\d+)([gm])b?\b/gi, '$1$2b heap');
