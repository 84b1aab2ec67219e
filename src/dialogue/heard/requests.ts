import type { State } from '../state/state.ts';
import type { Turn } from '../turn.ts';
import { wordsOf } from './words.ts';

/** What people ask of the conversation itself, in few words that leave no doubt. */
const requests = {
  /** "Which of the two?", "so what would you do?". */
  pick: /^(?:which (?:one|is it|of (?:the )?(?:two|three|them|those|these|both))\b|what (?:would|should|do) (?:you|we|i) (?:\w+ )?(?:do|use|pick|choose|recommend|suggest|advise)\b|what(?:[’']s| is) (?:your|the) (?:advice|recommendation|pick|verdict|answer)\b)/i,
  /** "What do I tell my boss?", "in two lines please". */
  brief:
    /^(?:(?:and )?what (?:do|should|can) (?:i|we) tell\b|(?:please )?(?:can|could) you (?:write|put|give) (?:me|us|it|this)? ?(?:in |down in )?(?:one|two|three|a few|a couple of|1|2|3) (?:lines?|sentences?)\b|(?:please )?summari[sz]e (?:it|this|that|your (?:advice|recommendation))\b|(?:in )?(?:one|two|three|a few|1|2|3) (?:lines?|sentences?)\b)/i,
  /** "Ask me everything". */
  everything:
    /^(?:please |just )?(?:ask|quiz) (?:me|us) (?:everything|anything|all|more|away|some more|the rest)\b|^(?:more|all (?:the |your )?)questions(?: please)?\W*$/i,
  /** "What does that mean?", of a question or of advice. */
  rephrase:
    /^(?:huh|wdym|meaning|come again|what|(?:and )?what (?:do you|does (?:that|this|it)|is that supposed to) mean(?: by (?:that|this|it))?|i (?:don[’']?t|do not) (?:understand|get (?:it|that)|follow)(?: (?:that|this|the question|you))?|explain the question)\W*$/i,
} as const;

export type Request = keyof typeof requests;

const opener = /^\W*(?:(?:so|ok|okay|and|then|well|hmm|but)\b\W*)+/i;
const MOST_WORDS = 12;

export function requestIn({ heard, facts }: Turn): Request | undefined {
  const text = heard.text.replace(opener, '').trim();
  if (facts.length > 0 || text.split(/\s+/).length > MOST_WORDS) return undefined;
  return (Object.keys(requests) as Request[]).find((id) => requests[id].test(text));
}

const yes = /^(?:yes|yep|yeah|yup|sure|ok(?:ay)?|right|correct|exactly|please|si|ja)\b/i;
const places = [
  /^(?:the )?(?:first|1(?:st)?|former)\b/i,
  /^(?:the )?(?:second|2(?:nd)?|latter)\b/i,
  /^(?:the )?(?:third|3(?:rd)?)\b/i,
];

/** Which of the meanings that were offered was meant: by yes, by its place or by its words. */
export function choiceIn({ offers }: State, text: string): string | undefined {
  const said = wordsOf(text).join(' ');
  const named = offers.find(({ label }) => said.length > 3 && label.toLowerCase().includes(said));
  const at = places.findIndex((place) => place.test(said));
  return (named ?? offers[at] ?? (yes.test(said) ? offers[0] : undefined))?.say;
}
