const discourse =
  /^\W*(?:no|nope|nah|sorry|wait|actually)(?:[,.!:]+\s*|\s+(?=(?:it|we|i|the|that|this|they|there)\b))/i;
/** "I never said that …", "that does not mean …", "there is no requirement about …": what follows is denied as a whole. */
const disclaims =
  /\b(?:(?:does|did)(?:n['’]?t| not) (?:mean|imply)(?: that)?|(?:nobody|no one) (?:said|says|asked|meant)(?: (?:that|for|about))?|(?:i|we) (?:never|did ?n['’]?t|have ?n['’]?t|have never) (?:say|said|mean|meant|claim\w*|tell|told|state\w*|mention\w*)(?: (?:that|about))?|there(?:['’]s| is| are) no (?:requirements?|need|rules?|obligation)(?: (?:about|for|that|on|to))?|(?:no|not any) (?:requirements?|rules?) (?:about|for|that|on)|(?:i|we) (?:was|were) wrong (?:about|on|with))\b/i;
const auxiliary = /\b(do|does|did|is|are|was|were|has|have|had|would|should|could|must|need)n['’]?t\b/i;
const negator =
  /\b(?:not|never|no longer)\b|(?<=\b(?:we|they|i|it|there) (?:have|has|had|need|needs|got|is|are|was|were) )no\b/i;
/** What is no denial of what follows: "not only", "I don’t know", "no idea", and of a figure "not the API". */
const elsewhere =
  /^\W*not (?:the|our|my|that|this)\b|(?:\bnot|n['’]?t) (?:only|just|yet|sure|know|care|mind|matter)\b|\bno (?:idea|problem|clue|worries)\b/i;

/** What lifts a constraint; "it must not leave" and "we can’t move it" do not. */
const lifts =
  /\b(?:do|does|did)(?:n['’]?t| not) (?:have|need)\b|\bno longer\b|\bany ?more\b|\bnot (?:required|needed|necessary|a must|an option)\b/i;

/** Whether a sentence says that something need not be, rather than that something may not happen. */
export const liftsConstraint = (sentence: string): boolean => disclaims.test(sentence) || lifts.test(sentence);

/** The parts of a text that deny by themselves. */
export const clausesOf = (text: string): readonly string[] => text.split(/(?<=[.!?;,])\s+|\n+/);

/** A sentence without its denial, and what stands before that and is not denied. */
export interface Undenied {
  readonly affirmed: string;
  readonly before: string;
}

/** "It is rarely used" of "it is not rarely used"; `undefined` where nothing is denied. */
export function undenied(sentence: string): Undenied | undefined {
  const said = sentence.replace(discourse, '');
  if (elsewhere.test(said)) return undefined;
  for (const denial of [disclaims, auxiliary, negator]) {
    const found = denial.exec(said);
    if (!found) continue;
    const before = said.slice(0, found.index);
    const kept = denial === auxiliary ? found[1]! : '';
    return { affirmed: `${before}${kept}${said.slice(found.index + found[0].length)}`.trim(), before };
  }
  return undefined;
}
