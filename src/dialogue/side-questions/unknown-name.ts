import { eitherOf } from '../../domain/lists.ts';
import { notes } from '../../knowledge/notes/index.ts';
import { mentionsIn } from '../answers/mentions.ts';
import { subjectsIn } from '../answers/search/subjects.ts';
import type { Answer, Line } from '../effect.ts';
import type { Turn } from '../turn.ts';
import type { About } from './about.ts';

/** What stands before a place that somebody has in mind. */
const lead =
  /^\W*(?:(?:and|so|but|ok|okay|then|why|the|boss|my|our|cto|asks?|wants?|says?|to|know)\b\W*)*\b(?:(?:what|how) about|(?:why )?not|instead of|(?:leave|keep|stay|put)(?: it| this)? (?:on|with)) (?:using |going with |just |an? |the )*([^?!.;]{2,60})/i;
const trailing = /\b(?:instead|then|though|here|there|please|pls|anyway|for (?:this|that|it|us)|why)\b/i;
const MOST_WORDS = 3;
/** Surer than this, it reminds of something that is known. */
const REMINDS = 0.35;

/** The names after "what about", "why not" or "not … or" that nothing is known of. */
export function unknownNames({ heard, read }: About): readonly string[] {
  const [said = ''] = (lead.exec(heard.text)?.[1] ?? '').split(trailing);
  return said
    .split(/,|\b(?:or|and|nor|vs)\b/i)
    .map((name) => name.trim())
    .filter((name) => name.length > 1 && name.split(/\s+/).length <= MOST_WORDS && isUnknown(name, read));
}

function isUnknown(name: string, read: About['read']): boolean {
  const { tokens, workloads, facts, topic, intent, confidence } = read(name);
  const isNoWord = intent === 'out-of-scope' && confidence === 1;
  if (workloads.length + facts.length > 0 || topic) return false;
  // "Black Friday" is two words that everybody knows.
  if (!isNoWord && (confidence >= REMINDS || tokens.length > 1)) return false;
  return (
    subjectsIn(tokens).every(({ subject }) => subject.kind === 'service') && mentionsIn(tokens).options.length === 0
  );
}

/** What a note says that is about such a name, though no product of that name is on file. */
export function noteOn(name: string): Line | undefined {
  const note = notes.find(({ about }) => about.includes(name.toLowerCase()));
  return note && { text: note.text, sources: note.sources, checked: note.checked };
}

/** "I don’t know “EMR” or “Databricks”, so I can’t say how they would do here." */
export function sayUnknown(names: readonly string[]): string {
  const list = eitherOf(names.map((name) => `“${name}”`));
  const pronoun = names.length > 1 ? 'they' : 'it';
  return `I don’t know ${list}, so I can’t say how ${pronoun} would do here. Ask me about a product from AWS, Azure, Google Cloud or one of the smaller hosts.`;
}

const whyNot = /^\W*(?:(?:and|so|but|ok|okay|then)\b\W*)*why not\b/i;

/** "Why not Glue?" of which no more is known than a note says, or nothing at all. */
export function unknownOption(about: About): Answer | undefined {
  const names = whyNot.test(about.heard.text) ? unknownNames(about) : [];
  const notes = names.flatMap((name) => noteOn(name) ?? []);
  if (names.length === 0) return undefined;
  return notes.length > 0
    ? { type: 'explanation', lines: notes, sources: notes.flatMap(({ sources }) => sources ?? []), next: [] }
    : { type: 'declined', lines: [{ text: sayUnknown(names) }], sources: [], next: [] };
}

/** "Why not Azure IoT Hub?", of which nothing but its name is known; its vendor’s products are no answer. */
export function unheldService({ heard, answered }: Turn): Answer | undefined {
  if (!subjectsIn(heard.tokens).some(({ subject }) => subject.kind === 'service')) return undefined;
  const found = answered();
  return found?.kind === 'unheld' && found.reply.type === 'declined' ? found.reply : undefined;
}
