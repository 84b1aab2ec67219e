/** A phrase that a native engineer would not say, and what they would. */
interface Phrase {
  readonly not: RegExp;
  readonly but: string;
}

const phrase = (not: RegExp, but: string): Phrase => ({ not, but });

/** Literary, translated or wordy English. */
const wording: readonly Phrase[] = [
  phrase(/\bdearer\b/i, 'more expensive'),
  phrase(/\bbegs? (?:for|of)\b/i, 'asks for'),
  phrase(/\banew\b/i, 'again'),
  phrase(/\b(?:up)?on the (?:way|point) of\b/i, 'about to'),
  phrase(/\bwherefore|whereby|wherein|thereof|therein|hitherto|henceforth\b/i, 'plain words'),
  phrase(/\bway round\b/i, 'workaround'),
  phrase(/\bcan be defended\b/i, 'is defensible'),
  phrase(/\bends the (?:app|start|process)\b/i, 'exits'),
  phrase(/\bwithout weight\b/i, 'not counted'),
  phrase(/\bin want of\b/i, 'without'),
  phrase(/\bso as to\b/i, 'to'),
  phrase(/\b(?:amongst|whilst)\b/i, 'among, while'),
  phrase(/\butili[sz]e/i, 'use'),
  phrase(/\bsimply put\b|\bneedless to say\b/i, 'nothing'),
];

/** British spellings. */
const spelling: readonly Phrase[] = [
  phrase(/\b(?:behaviour|colour|favour|neighbour|honour|labour)/i, '-or'),
  phrase(
    /\b(?:recogn|organ|optim|summar|initial|custom|minim|maxim|priorit|categor|author|containeri?)is(?:e|ed|es|ing|ation)/i,
    '-ize',
  ),
  phrase(/\b(?:labell|modell|cancell|travell|signall|fuell)(?:ed|ing)/i, 'one l'),
  phrase(/\b(?:centre|metre|theatre)s?\b/i, '-er'),
  phrase(/\banaly(?:se|sed|ses|sing)\b/i, 'analyze'),
  phrase(/\blicence/i, 'license'),
  phrase(/\bjudgement/i, 'judgment'),
  phrase(/\bprogramme\b/i, 'program'),
];

export const houseStyle: readonly Phrase[] = [...wording, ...spelling];
