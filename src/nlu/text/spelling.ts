import distances from 'natural/lib/natural/distance/levenshtein_distance.js';
import { stem, type Token } from './tokens.ts';

/** The words that are worth repairing: our subject's own, not everyday ones that a lexicon also holds. */
export const repairable: readonly string[] =
  `serverless kubernetes lambda fargate container containers containerised containerized containerise docker dockerised dockerized dockerfile websocket websockets function functions cloudflare azure google postgres mysql mongodb dynamodb database databases redis kafka rabbitmq pubsub eventbridge openshift virtual machine machines orchestration orchestrator microservice microservices monolith monolithic legacy stateless stateful session sessions memory gigabytes megabytes traffic unpredictable predictable constant constantly steady spiky sporadic sporadically nightly schedule scheduled crontab batch premises premise datacenter datacentre portability portable provider providers vendor windows linux kernel drivers dongle requests request uploads upload queue worker workers latency throughput concurrency concurrent provisioned scaling scale autoscaling deployment deployments recommend recommendation compare comparison difference advantages disadvantages limits maximum migrate migration hybrid pricing cheaper cheapest expensive budget invoice compliance hardened dedicated isolation patching platform developers engineers devices device sensors thumbnail thumbnails resizing transcoding streaming greenfield technologies graphql stable diffusion inference hosting serverful apprunner observability monitoring security`.split(
    ' ',
  );

/** Ordinary words that look like misspelt domain words. */
const ordinary = new Set(
  (
    'could chance should would contain contains severe server servers stable starts change charge spice space state later never event every serve served quite quiet costs coats model modal functional functioning promise promised provide provided provides polices mounted limited limit scales scaled vendors premier requested requesting queues queued machined devised advice advise stead ready steadily dedicate secured ' +
    'spike spikes spicy spite printing printed printer praising revising realizing realising consultant consultants fraction fractions scare scares scaring ' +
    'senior seniors dataset datasets screaming steaming stale staple staples shale matching marching companion companions throughout profiler ' +
    'unload unloads widows divers extensive expansive deference hoisting mentoring potable insulation dangle promises pitching poaching ' +
    'perching pinching preaching sealing contained contender budge budged censor censors devise devises'
  ).split(' '),
);

/**
 * Repairs words that nobody taught us and that are one slip (five to seven letters) or two (eight and more)
 * away from a domain word with the same first letter.
 */
export function speller(
  domain: Iterable<string>,
  known: ReadonlySet<string>,
): (tokens: readonly Token[]) => readonly Token[] {
  const byFirst = new Map<string, string[]>();
  const words = new Set<string>();
  for (const word of domain) {
    if (!/^[a-z]{5,}$/.test(word)) continue;
    words.add(word);
    const bucket = byFirst.get(word[0]!) ?? [];
    bucket.push(word);
    byFirst.set(word[0]!, bucket);
  }
  const remembered = new Map<string, string>();
  const repair = (word: string): string => {
    if (word.length < 5 || word.length > 20 || known.has(word) || words.has(word) || ordinary.has(word)) return word;
    let found = remembered.get(word);
    if (found === undefined) {
      found = nearest(word, byFirst.get(word[0]!) ?? []) ?? word;
      if (remembered.size > 20_000) remembered.clear();
      remembered.set(word, found);
    }
    return found;
  };
  return (tokens) =>
    tokens.map((token) => {
      if (token.number !== undefined) return token;
      const text = repair(token.text);
      return text === token.text ? token : { ...token, text, stem: stem(text) };
    });
}

/** How many letters of a word another lacks; each takes a slip of its own, so this tells quickly what is too far. */
function lacking(word: string, other: string): number {
  let many = 0;
  for (let at = 0; at < word.length; at += 1) {
    const letter = word[at]!;
    if (word.indexOf(letter) === at && !other.includes(letter)) many += 1;
  }
  return many;
}

/** Whether two words are surely more slips apart, as their lengths and letters tell. */
const isBeyond = (bound: number, word: string, other: string): boolean =>
  Math.abs(other.length - word.length) > bound || lacking(word, other) > bound || lacking(other, word) > bound;

function nearest(word: string, candidates: readonly string[]): string | undefined {
  const bound = word.length >= 8 ? 2 : 1;
  let best: string | undefined;
  let least = bound + 1;
  for (const candidate of candidates) {
    if (candidate.length < 8 && least === 1 && bound === 1) continue;
    if (isBeyond(bound, word, candidate)) continue;
    const distance = distances.DamerauLevenshteinDistance(word, candidate);
    // The library takes "concurent" for 0 from "concurrent", so the nearest is not the first that is 1 away.
    if (distance < least) {
      best = candidate;
      least = distance;
    }
  }
  return best;
}
