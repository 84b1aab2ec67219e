import { adviseMe } from '../courtesies.ts';
import type { Answer } from '../effect.ts';
import { pages } from './library/beyond.ts';

/** What nobody outside can know, by how it is asked, whatever else the question reminds of. */
type Unknowable = 'future-price' | 'future-event' | 'inside';

const coming = String.raw`\b(?:in|for|by|until|during|of) (?:\w+ )?20(?:2[7-9]|[3-9]\d)\b|\bin (?:\w+|\d+) years\b`;
const price = String.raw`\b(?:cost|charge|charges|price|prices|pricing|pay|bill|expensive|cheaper)\b`;
const ahead = String.raw`\b(?:will|would|going to|gonna|forecast|predict\w*|expect(?:ed)?)\b`;
const trouble = `(?:outage|downtime|incident|breach|disruption|price (?:cut|rise|increase|hike|drop))`;
const move = String.raw`\b(?:rais\w+|increas\w+|lower\w*|drop\w*|cut|reduc\w+|go up|go down|rise|fall)\b`;
const many = String.raw`\bhow many (?:\w+ ){0,3}?(?:servers|machines|hosts|customers|users|companies|people|developers|engineers|employees|accounts|functions|containers|tasks|clusters|vms|instances)\b`;
const everywhere = String.raw`\b(?:in the world|worldwide|globally|world ?wide|in total|right now|right this|at (?:this|the) moment|this (?:minute|second)|currently|exists?)\b`;
const owner = String.raw`\b(?:does|do|did|has|have) (?:aws|amazon|azure|microsoft|google|gcp|cloudflare|fargate|lambda|cloud run|fly|vercel|netlify|heroku|hetzner)\b[^.?!]*\b(?:have|own|run|use|operate|employ|has)\b`;
const share = String.raw`\b(?:percent|percentage|%|share|number|amount|cost|count|rate|margin)\b`;
const lately = String.raw`\b(?:(?:last|this|past) (?:second|minute|hour|day|week|month|quarter|year)|today|yesterday|right now|at (?:this|the) moment)\b`;

const both = (...patterns: readonly string[]): RegExp =>
  new RegExp(patterns.map((pattern) => `(?=[^]*(?:${pattern}))`).join(''), 'i');

const asked: readonly (readonly [Unknowable, RegExp])[] = [
  ['future-price', both(coming, price, `${ahead}|\\b(?:price|cost)s?\\b[^.?!]{0,40}(?:${coming})`)],
  ['future-price', both(String.raw`\bwhen (?:will|is|are)\b`, move, String.raw`\b(?:prices?|pricing|rates?)\b`)],
  ['future-event', new RegExp(String.raw`\b(?:next|upcoming|future)\b[^.?!]{0,40}\b${trouble}`, 'i')],
  [
    'future-event',
    both(String.raw`\b(?:when|which|what|where|how often|will)\b`, ahead, `${trouble}|\\bgo(?:es)? down\\b`),
  ],
  ['future-event', /\bwhich [^.?!]*\b(?:will|goes) [^.?!]*\bdown next\b/i],
  ['inside', both(many, `${everywhere}|${owner}`)],
  ['inside', both(String.raw`\b(?:exact|exactly|actual|precise|precisely|real)\b`, share, lately)],
  [
    'inside',
    /\b(?:profit|gross|operating) margins?\b|\binternal costs?\b|\bcosts? (?:aws|amazon|google|microsoft|cloudflare) (?:itself|internally|to run)\b/i,
  ],
];
/** What may be asked of what one runs oneself, or of what is allowed, is known. */
const known =
  /\b(?:can|may|could|should|max\w*|limits?|quotas?|allowed|at most|by default|per|each|need|free|our|my|we|i)\b/i;

/** Why a question cannot be answered by anybody; `undefined` where it may be. */
export function unknowableIn(text: string): Unknowable | undefined {
  const found = asked.find(([, pattern]) => pattern.test(text))?.[0];
  return found === 'inside' && known.test(text) ? undefined : found;
}

export const beyondAnswer = (unknowable: Unknowable): Answer => ({
  type: 'declined',
  lines: pages[unknowable].map((text) => ({ text })),
  sources: [],
  next: [adviseMe],
});
