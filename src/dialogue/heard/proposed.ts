import { asks } from '../../nlu/scope/asking.ts';
import type { Understanding } from '../../nlu/understanding.ts';
import type { Recognized } from '../../nlu/workloads/recognize.ts';
import { placeOf, wordsOf } from './words.ts';

/** What stands before the place that something runs on today. */
const runsOn = new Set(
  'on from off in at with have has our my using use via leave leaving currently today already'.split(' '),
);
/** What stands before one that is proposed. */
const proposes = new Set(
  'can could should shall would may might to try consider about or vs move switch go'.split(' '),
);
/** What stands after the first of those that are weighed: "on k8s or VMs?". */
const weighs = new Set(['or', 'vs', 'versus']);
/** What stands before one that somebody else has in mind. */
const wishes = new Set(
  'wants want wanted says suggests suggested insists prefers recommends recommended proposes proposed offers offered quotes quoted pitches pitched pushes pushing'.split(
    ' ',
  ),
);
const ours = new Set('our my his her their your'.split(' '));
const betweenSentences = /(?<=[.?!])\s+/;
/** How far back each stands. */
const NEAR = 2;
const NEAR_WISH = 3;
const NEAR_PROPOSAL = 4;

/** "Can we use Vercel?", "k8s or VMs?": a place that is only asked about or weighed says nothing of the work. */
export function isProposed({ kind, words }: Recognized, { text }: Pick<Understanding, 'text'>): boolean {
  if (kind !== 'hosting') return false;
  const name = wordsOf(words);
  const sentence = text.split(betweenSentences).find((each) => placeOf(name, wordsOf(each)) >= 0) ?? text;
  const said = wordsOf(sentence);
  const at = Math.max(0, placeOf(name, said));
  const before = said.slice(0, at);
  if (isWished(before) || isDestination(before)) return true;
  const runsThere = before.slice(-NEAR).some((word) => runsOn.has(word));
  const isWeighed = weighs.has(said[at + name.length] ?? '');
  if (isWeighed && !runsThere) return true;
  if (!asks(sentence)) return false;
  return isWeighed || !runsThere || before.slice(-NEAR_PROPOSAL).some((word) => proposes.has(word));
}

/** "My boss wants Kubernetes", but not "wants our Kubernetes gone". */
const isWished = (before: readonly string[]): boolean =>
  before.slice(-NEAR_WISH).some((word) => wishes.has(word)) && !ours.has(before.at(-1) ?? '');

/** "Thinking of going back to one server with Docker Compose": where they would go says nothing of where it is. */
const isDestination = (before: readonly string[]): boolean => {
  const to = before.lastIndexOf('to');
  const isNear = to >= 0 && before.length - to <= NEAR_DESTINATION;
  return isNear && before.slice(Math.max(0, to - NEAR_DESTINATION), to).some((word) => goes.has(word));
};
const NEAR_DESTINATION = 5;
const goes = new Set(
  'go going move moving switch switching migrate migrating return returning convert converting back'.split(' '),
);

/** The platforms that are proposed for it. */
export function proposedIn(heard: Pick<Understanding, 'workloads' | 'text'>): string[] {
  const present = new Set(heard.workloads.filter((named) => !isProposed(named, heard)).map(({ id }) => id));
  return heard.workloads.map(({ id }) => id).filter((id) => !present.has(id));
}
