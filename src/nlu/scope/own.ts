const auxiliary =
  '(?:do|does|did|can|could|should|would|will|shall|may|might|must|how|if|when|where|what|why|once|until|before|after|that|which|than|because|thing|everything|something)';
/** "Our", "my boxes", "we run", "I have": something of the one who asks. */
const possessive =
  /\b(?:our|ours|my|mine)\b(?! (?:own|head|laptop|machine|computer|boss|manager|slides|understanding|question))/i;
const subject = new RegExp(`(?:^|[^a-z'])(?:(${auxiliary})(?:n't|not)? )?(?:we|i)(?:'re|'ve|'m|'d|'ll)?\\b`, 'gi');

/** Whether a text speaks of something of its writer's, rather than of what anybody might do. */
export function speaksOfOwn(text: string): boolean {
  if (possessive.test(text)) return true;
  return [...text.matchAll(subject)].some(([, before]) => before === undefined);
}

/** "Should we use …?", "can we go with …?": something is proposed for whoever asks. */
const proposal =
  /(?<!\b(?:when|why|how) )\b(?:can|could|should|shall|would|may|might) (?:i|we|you) (?:just |rather |better |still )?(?:use|go|move|switch|take|pick|choose|host|put|try|adopt|consider|run (?:it|this|that))\b|\b(?:where|which|what|how) (?:should|would|do|can) (?:i|we|you) (?:best )?(?:run|host|deploy|put|use|choose|pick|take|start|go)\b|\bis (?:it|this) (?:a )?(?:good|right|better)\b|\b(?:recommend|advise|suggest)\w*\b|^\W*(?:what|how) about\b/i;
const choice = /\bor\b/i;

export const proposes = (text: string): boolean => proposal.test(text);
export const choosesBetween = (text: string): boolean => choice.test(text);
