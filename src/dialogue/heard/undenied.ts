const discourse =
  /^\W*(?:no|nope|nah|sorry|wait|actually)(?:[,.!:]+\s*|\s+(?=(?:it|we|i|the|that|this|they|there)\b))/i;
/** "I never said that …", "there is no requirement about …": what follows is denied as a whole. */
const disclaims =
  /\b(?:(?:i|we) (?:never|did ?n['’]?t|have ?n['’]?t|have never) (?:say|said|mean|meant|claim\w*|tell|told|state\w*|mention\w*)(?: (?:that|about))?|there(?:['’]s| is| are) no (?:requirements?|need|rules?|obligation)(?: (?:about|for|that|on|to))?|(?:no|not any) (?:requirements?|rules?) (?:about|for|that|on))\b/i;
const auxiliary = /\b(do|does|did|is|are|was|were|has|have|had|would|should|could|must|need)n['’]?t\b/i;
const negator = /\b(?:not|never|no longer|not any|no|without)\b/i;
/** What is no denial of what follows: "not only", "I don’t know", "no idea". */
const elsewhere =
  /(?:\bnot|n['’]?t) (?:only|just|yet|sure|know|care|mind|matter)\b|\bno (?:idea|problem|clue|worries)\b/i;

/** A sentence as it would be without its denial: "it is rarely used" of "it is not rarely used"; `undefined` where it has none. */
export function undenied(sentence: string): string | undefined {
  const said = sentence.replace(discourse, '');
  if (elsewhere.test(said)) return undefined;
  if (disclaims.test(said)) return said.replace(disclaims, '').trim();
  if (auxiliary.test(said)) return said.replace(auxiliary, '$1');
  return negator.test(said) ? said.replace(negator, '').replace(/\s+/g, ' ').trim() : undefined;
}
