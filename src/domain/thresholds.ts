/** How likely a learned reading must be before it is acted on; from the evaluation in `tools`. */
export const likelyEnough = {
  /** A reply to what was asked is taken for an answer. */
  reply: 0.4,
  /** It is put to the person first. */
  confirm: 0.25,
  /** A part of a message states a fact. */
  statement: 0.45,
  /** The same beside the answer to a question. */
  aside: 0.75,
  /** A text is about a workload of theirs. */
  theirs: 0.2,
} as const;
