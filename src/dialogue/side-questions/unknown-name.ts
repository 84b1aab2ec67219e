import { mentionsIn } from '../answers/mentions.ts';
import { subjectsIn } from '../answers/search/subjects.ts';
import type { Answer } from '../effect.ts';
import type { Turn } from '../turn.ts';

const asked = /^\W*(?:(?:and|so|but|ok|okay|then)\b\W*)?(?:what|how) about (?:using |going with )?([^?]{2,40})\??$/i;
/** Surer than this, it reminds of something that is known. */
const REMINDS = 0.35;

/** "What about GameLift?", where that is no name that is known. */
export function unknownName({ heard, facts }: Turn): Answer | undefined {
  const { text, tokens, workloads, confidence } = heard;
  const name = asked.exec(text.trim())?.[1]?.trim();
  if (!name || confidence >= REMINDS || facts.length > 0 || workloads.length > 0) return undefined;
  if (subjectsIn(tokens).some(({ subject }) => subject.kind !== 'service') || mentionsIn(tokens).options.length > 0)
    return undefined;
  const line = `I don’t know “${name}”, so I can’t say how it would do here. Ask me about a product of AWS, Azure, Google Cloud or one of the smaller hosts.`;
  return { type: 'declined', lines: [{ text: line }], sources: [], next: [] };
}

/** "Why not Azure IoT Hub?", of which nothing but its name is known; its vendor’s products are no answer. */
export function unheldService({ heard, answered }: Turn): Answer | undefined {
  if (!subjectsIn(heard.tokens).some(({ subject }) => subject.kind === 'service')) return undefined;
  const found = answered();
  return found?.kind === 'unheld' && found.reply.type === 'declined' ? { ...found.reply, next: [] } : undefined;
}
