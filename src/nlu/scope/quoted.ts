import { PhraseBook } from '../mentions/phrases.ts';
import type { Quantity } from '../quantities/quantity.ts';
import type { Token } from '../text/tokens.ts';

/** How far a platform's numbers reach: a word beside the number, or the rest of the sentence. */
type Reach = 'near' | 'sentence';
const quoted = new PhraseBook<Reach>();
for (const phrase of [
  'limit|limits|cap|caps|quota|quotas|ceiling|timeout|timeouts',
  'lambda s|max|maximum|allows|allow|supports|only',
  'functions max|maximum|allow|only',
  'run s|max|allows',
  'run|lambda|functions|workers caps|limits|stops|kills|dies|maxes',
  'hard limit|cap|stop',
  'max|maximum .. lambda|functions|function|worker|workers|fargate|run',
  'lambda|functions|workers|run|fargate max|maximum',
  'lets|let|allows|allow you|us|me',
  'cuts|cut you|us|me off',
  'throttled|throttles|throttle|throttling at|above|beyond|over|from?',
  'tier|plan|subscription|package|contract covers|includes|allows',
  'says',
  'macbook|laptop|desktop',
])
  quoted.add(phrase, 'near');
for (const phrase of [
  'free tier|plan|grant|quota|allowance|allotment|credits',
  'lambda|lambdas|workers|functions|fargate|apps|gateway|firebase|vercel|netlify|heroku|cloudfront|apigw|alb stops|cuts|kills|blocks|limits|caps|maxes|gets|get|gives|max|maximum|allows|supports|tops you|us|off|out?',
  'container apps|app consumption',
  'app service plan',
  'api gateway cuts|stops|blocks|caps|times|limits',
  'cloud run|functions|function stops|cuts|kills|blocks|limits|caps|gives|max|maximum|allows|supports|goes',
  'standup|lunch|meeting|retro is|was|lasts|at|runs|takes|every',
  'hold music',
  'back to you',
  'if we|i|it|you ever',
])
  quoted.add(phrase, 'sentence');

/** In tokens: how far from the words a number is still the platform's. */
const NEAR = 2;
const SENTENCE = 14;
const ours = new Set(['we', 'our', 'ours', 'my', 'mine', 'us', 'i']);

const platforms =
  /^(?:lambdas?|functions?|workers?|cloudflare|run|fargate|apps|gateway|apigw|firebase|vercel|netlify|heroku|cloudfront|alb|aws|azure|gcp|google|laptop|macbook|desktop)$/;

/**
 * Drops a platform's own numbers: "the 15 minute Lambda limit", "workers get 128 MB". A limit that answers the question
 * for a bound is the workload's: "limit is 512Mi in k8s".
 */
export function withoutQuoted(tokens: readonly Token[], quantities: readonly Quantity[], bounds: boolean): Quantity[] {
  const own = bounds && !tokens.some(({ text }) => platforms.test(text));
  const limits = quoted.find(tokens).filter(({ from, to }) => !isOurs(tokens, from) && !(own && to - from === 1));
  if (limits.length === 0) return [...quantities];
  return quantities.filter(({ from, to }) => {
    const clause = tokens[from]!.clause;
    return !limits.some((limit) => {
      const steps = clause - tokens[limit.from]!.clause;
      if (limit.from - to <= NEAR && from - limit.to <= NEAR && steps === 0) return true;
      return limit.meaning === 'sentence' && from >= limit.from && from - limit.to <= SENTENCE && steps <= 1;
    });
  });
}

/** "we cap uploads at 50", "our timeout". */
const isOurs = (tokens: readonly Token[], at: number): boolean =>
  ours.has(tokens[at - 1]?.text ?? '') && !/^(?:tier|plan|subscription|package|contract)$/.test(tokens[at]!.text);
