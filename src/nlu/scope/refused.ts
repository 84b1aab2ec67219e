import type { Refusable } from '../../domain/refusals.ts';
import { entityHitsIn } from '../mentions/entities.ts';
import type { Token } from '../text/tokens.ts';
import { asks } from './asking.ts';

/** What a message will not have, and what it says may be used after all. */
export interface Refusals {
  readonly refused: readonly Refusable[];
  readonly allowed: readonly Refusable[];
}

const cluster = /^(?:kubernetes|k8s|kube|k3s|openshift|eks|aks|gke)$/;
/** Parts of an option, by which nobody means all of it. */
const partial = /^(?:fargate|ecs|aca|aci|cloudrun|lightsail|app|cloud|step|durable|swarm|pods?|orchestrat\w+)$/;

/** Before the name, with a few words between: "we don't want to run …", "legal banned …", "anything but …". */
const refusing =
  /(?:\b(?:(?:do|does|will|would)(?:n['’]?t| not) (?:want|like|touch|accept|use)|won['’]?t (?:have|touch|use|accept)|(?:can|could|may|must)(?:n['’]?t|not| not) (?:use|have|run)|(?:not|aren['’]?t|isn['’]?t) allowed|refuses?|rejects?(?:ed)?|vetoe[sd]|bans|banned|forbids?|forbade|hates?|avoid(?:ing)?|anything but|everything but|steer clear of|stay away from)\b(?: (?:to|any|the|more|another|using|use|run|running|manage|managing|operate|operating|have|having|deal|with|touch|on|a|an|own|our|of|all))*) ?$/i;
/** "No Kubernetes please", or all that is said in its clause. */
const no = /^(?:no|without|zero)$/;
const insisting = /^(?:please|pls|thanks|ever|whatsoever|period|full)$/;
/** "No containers yet" tells of today. */
const soFar = /^ ?(?:yet|so far|at the moment|right now|currently|today|until now|for now)\b/i;
const FRAGMENT = 4;
/** After the name: "… is off the table". */
const ruledOut =
  /^ ?(?:is|are|isn['’]?t|aren['’]?t)? ?(?:(?:not|no) (?:an |really an |any )?(?:option|allowed|possible|longer allowed)|(?:an )?option|allowed|out of the question|off the table|ruled out|forbidden|banned|vetoed|a no[- ]go|out)\b/i;
const isNegative = /n['’]?t\b|\bno\b|\bnot\b|out|off|forbidden|banned|vetoed/i;
const fine = /^ ?(?:is|are|would be|'s) (?:fine|ok|okay|allowed|possible|an option|acceptable)\b/i;

/** Few messages refuse anything. */
const mayRefuse =
  /\b(?:no|without|zero|not|out|off|fine|ok|okay|allowed|acceptable|possible|option|refuse|reject|veto|ban|forb|hate|avoid|anything but|everything but|steer|stay away)|n['’]?t\b/i;
const none: Refusals = { refused: [], allowed: [] };

/** What is only asked about is neither refused nor allowed. */
export function refusalsIn(text: string, tokens: readonly Token[]): Refusals {
  if (!mayRefuse.test(text)) return none;
  const named = entityHitsIn(tokens).flatMap(({ meaning: { option }, from, to }) => {
    const word = tokens[from]!.text;
    const around = placeOf(text, tokens, from, to);
    if (!option || partial.test(word) || asks(around.clause)) return [];
    const what: Refusable = cluster.test(word) ? 'kubernetes' : option;
    return [{ what, isRefused: isRefused(around, tokens, from, to), isFine: fine.test(around.after) }];
  });
  const refused = named.filter((each) => each.isRefused).map(({ what }) => what);
  const allowed = named.filter((each) => each.isFine && !each.isRefused).map(({ what }) => what);
  return { refused: [...new Set(refused)], allowed: [...new Set(allowed)] };
}

/** How many characters before a name refuse it. */
const NEAR = 80;

interface Around {
  readonly before: string;
  readonly after: string;
  readonly clause: string;
}

/** The text before the name, the words of its clause behind it, and the clause with how it ends. */
function placeOf(text: string, tokens: readonly Token[], from: number, to: number): Around {
  const { clause } = tokens[from]!;
  const first = tokens.findIndex((token) => token.clause === clause);
  const last = tokens.findLastIndex((token) => token.clause === clause);
  const start = tokens[first]!.start;
  const end = tokens[last]!.end;
  return {
    before: text.slice(Math.max(0, tokens[from]!.start - NEAR), tokens[from]!.start),
    after: text.slice(tokens[to - 1]!.end, end),
    clause: text.slice(start, end) + (text.slice(end).trimStart()[0] ?? ''),
  };
}

function isRefused({ before, after }: Around, tokens: readonly Token[], from: number, to: number): boolean {
  if (refusing.test(before)) return true;
  if (ruledOut.test(after)) return isNegative.test(after);
  if (!no.test(tokens[from - 1]?.text ?? '') || soFar.test(after)) return false;
  const { clause } = tokens[from]!;
  const isAll =
    tokens.filter((token) => token.clause === clause).length <= FRAGMENT && tokens[from - 2]?.clause !== clause;
  return isAll || insisting.test(tokens[to]?.text ?? '');
}
