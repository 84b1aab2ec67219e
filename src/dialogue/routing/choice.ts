import type { Intent } from '../../domain/intents.ts';
import { asksToExplain } from '../../nlu/scope/asking.ts';
import type { Understanding } from '../../nlu/understanding.ts';
import { mentionsIn } from '../answers/mentions.ts';
import { isProposed } from '../heard/proposed.ts';

/** Below this nothing is answered; between it and what is sure the person is asked what was meant. */
export const UNSURE = 0.35;
/** Above this a question is what it seems, even where it names a place to run something. */
const CLEAR = 0.6;

/** "Lambda or ECS for an API?", "should we move to Kubernetes?": where to run something, though not yet what. */
export function isChoice(heard: Understanding): boolean {
  const { intent, tokens, text, confidence, workloads } = heard;
  if (asksToExplain(text) && !proposes.test(text)) return false;
  const chooses = choosing.has(intent!);
  if (mentionsIn(tokens).options.length > 0) return chooses || confidence < UNSURE;
  return (chooses || confidence < CLEAR) && workloads.some((named) => isProposed(named, heard));
}
/** "What about Fly.io?" asks for no explanation. */
const proposes = /^\W*(?:and |so |but )*(?:what|how) about\b/i;
const choosing: ReadonlySet<Intent> = new Set(['recommend', 'hosting', 'migrate', 'hybrid']);
