import { adviseMe } from '../courtesies.ts';
import type { Answer } from '../effect.ts';
import { pages } from './library/beyond.ts';

/** What nobody outside can know, by how it is asked, whatever else the question reminds of. */
type Unknowable = 'future-price' | 'future-event' | 'inside';

const coming = /\b(?:in|for|by|until|during|of) (?:\w+ )?20(?:2[7-9]|[3-9]\d)\b|\bin (?:\w{1,20}|\d{1,4}) years\b/i;
const price = /\b(?:cost|costs|charge|charges|price|prices|pricing|pay|bill|expensive|cheaper)\b/i;
const ahead = /\b(?:will|would|going to|gonna|forecast|predict\w{0,6}|expect(?:ed)?)\b/i;
const troubles = 'outages?|downtimes?|incidents?|breach(?:es)?|disruptions?|price (?:cut|rise|increase|hike|drop)s?';
const trouble = new RegExp(String.raw`\b(?:${troubles}|go(?:es)? down)\b`, 'i');
const nextTrouble = new RegExp(String.raw`\b(?:next|upcoming|future)\b[^.?!]{0,40}\b(?:${troubles})`, 'i');
const move =
  /\b(?:rais(?:e|es|ed|ing)|increas(?:e|es|ed|ing)|lower(?:s|ed|ing)?|drop(?:s|ped|ping)?|cut|reduc(?:e|es|ed|ing)|go up|go down|rise|fall)\b/i;
const many =
  /\bhow many (?:\w{1,20} ){0,3}?(?:servers|machines|hosts|customers|users|companies|people|developers|engineers|employees|accounts|functions|containers|tasks|clusters|vms|instances)\b/i;
const everywhere =
  /\b(?:in the world|worldwide|globally|world ?wide|in total|right now|right this|at (?:this|the) moment|this (?:minute|second)|currently|exists?)\b/i;
const owner =
  /\b(?:does|do|did|has|have) (?:aws|amazon|azure|microsoft|google|gcp|cloudflare|fargate|lambda|cloud run|fly|vercel|netlify|heroku|hetzner)\b[^.?!]{0,60}\b(?:have|own|run|use|operate|employ|has)\b/i;
const exactly = /\b(?:exact|exactly|actual|precise|precisely|real)\b/i;
const share = /\b(?:percent|percentage|share|number|amount|cost|count|rate|margin)\b|%/i;
const lately =
  /\b(?:(?:last|this|past) (?:second|minute|hour|day|week|month|quarter|year)|today|yesterday|right now|at (?:this|the) moment)\b/i;

/** All of the patterns have to fit, in any order. */
const asked: readonly (readonly [Unknowable, readonly RegExp[]])[] = [
  ['future-price', [coming, price, ahead]],
  [
    'future-price',
    [/\b(?:price|cost)s?\b[^.?!]{0,40}\b(?:in|for|by|until|during|of) (?:\w{1,20} )?20(?:2[7-9]|[3-9]\d)\b/i],
  ],
  ['future-price', [/\b(?:price|cost)s?\b[^.?!]{0,40}\bin \w{1,20} years\b/i]],
  ['future-price', [/\bwhen (?:will|is|are)\b/i, move, /\b(?:prices?|pricing|rates?)\b/i]],
  ['future-event', [nextTrouble]],
  ['future-event', [/\b(?:when|which|what|where|how often|will)\b/i, ahead, trouble]],
  ['future-event', [/\bwhich\b/i, /\b(?:will|goes)\b/i, /\bdown next\b/i]],
  ['inside', [many, everywhere]],
  ['inside', [many, owner]],
  ['inside', [exactly, share, lately]],
  [
    'inside',
    [
      /\b(?:profit|gross|operating) margins?\b|\binternal costs?\b|\bcosts? (?:aws|amazon|google|microsoft|cloudflare) (?:itself|internally|to run)\b/i,
    ],
  ],
];
/** What may be asked of what one runs oneself, or of what is allowed, is known. */
const known =
  /\b(?:can|may|could|should|max\w*|limits?|quotas?|allowed|at most|by default|per|each|need|free|our|my|we|i)\b/i;

/** Why a question cannot be answered by anybody; `undefined` where it may be. */
export function unknowableIn(text: string): Unknowable | undefined {
  const found = asked.find(([, patterns]) => patterns.every((pattern) => pattern.test(text)))?.[0];
  return found === 'inside' && known.test(text) ? undefined : found;
}

export const beyondAnswer = (unknowable: Unknowable): Answer => ({
  type: 'declined',
  lines: pages[unknowable].map((text) => ({ text })),
  sources: [],
  next: [adviseMe],
});
