const openers = '(?:(?:hi|hey|hello|so|ok|okay|and|but|well|also|quick q|question)\\W+)*';
const question = new RegExp(
  `^${openers}(?:what|whats|how|which|why|when|where|who|explain|define|compare|is|are|do|does|did|can|could|should|would|has|have|will)\\b(?!'t\\s+(?!(?:we|i|you|it|they|he|she|the|a|an|my|our|people)\\b)\\w)`,
  'i',
);
const adverb =
  '(?:not|never|always|also|already|only|just|mostly|probably|maybe|easily|currently|roughly|about|around|all)';
/** A statement that leaves out whom it is about: "has to be live by May", "should run on our own boxes", "is stateless". */
const subjectless = new RegExp(
  `^${openers}(?:` +
    `(?:can|could|should|would|will) (?:${adverb} )*(?:be|run|go|stay|live|take|wait|have|need|keep|work|fit|start|handle|cope|scale|sit|store|answer|respond|serve|tolerate|afford|cost|grow|come|remain|survive|sleep|move|use)\\b` +
    `|(?:has|have) (?:${adverb} )*(?:to|got|no|a|an|its|some|been|about|\\d|two|three|four|five)\\b` +
    `|(?:is|are) (?:${adverb}|in|on|at|stateless|stateful|written|hosted|dockeri[sz]ed|containeri[sz]ed|idle|quiet|dead|busy|steady|spiky|constant|\\d)\\b` +
    `|(?:do|does) (?:${adverb}|nothing|\\d)\\b` +
    ')',
  'i',
);

/** Whether a text asks something, with or without a question mark. */
export function asks(text: string): boolean {
  if (/\?\s*$/.test(text)) return true;
  return question.test(text) && !subjectless.test(text);
}

/** Whether some part of a text asks something: "gke fee 73 dollars - do i pay it?". */
export const asksAnywhere = (text: string): boolean => text.split(/[.,:;()]| - | – /).some(asks);

const supposition = /\b(?:if|supp?os\w*|imagine|assum\w*|say|what about|how about|would|were|what then)\b/i;

/** Whether a text only supposes something: "say it were steady". */
export const supposes = (text: string): boolean => supposition.test(text);

const explanation = new RegExp(`^${openers}(?:how|what|whats|why|when|explain|define)\\b`, 'i');

/** Whether a text asks for something to be explained, not for a choice between things. */
export const asksToExplain = (text: string): boolean => explanation.test(text) && !/\bor\b/i.test(text);

const closed = new RegExp(`^${openers}(?:is|are|do|does|did|can|could|should|would|has|have|will)\\b`, 'i');

/** Whether a text asks for yes or no. */
export const asksForYesOrNo = (text: string): boolean => closed.test(text);
