import { entitiesIn, type OptionName } from './entities.ts';
import type { Token } from './tokens.ts';

/** What is asked about advice that was given: why not another option, what comes second, how sure it is, or its sources. */
export type FollowUp =
  | { readonly about: 'option'; readonly option: OptionName }
  | { readonly about: 'runner-up' | 'confidence' | 'sources' };

const LONGEST = 16;

const opening =
  '(?:(?:but|and|so|ok|okay|hm|hmm|then|sorry|right|fine|well|yeah|yes|no|cool|great|thanks|just|actually|please) )*';
const article = '(?:an?|the|some|plain|normal|regular|good|old|aws|azure|google|gcp|amazon) ';
const bareName =
  '(?:serverless(?: functions?)?|lambdas?(?: functions?)?|functions?|faas|containers?|docker|fargate|ecs|eks|aks|gke|' +
  'kubernetes|k8s|cloud run|cloudrun|app runner|container apps?|vms?|virtual machines?|ec2|servers?|bare metal|droplets?)';
// "just" stands in no repetition here, because it stands in those before it: two ways to read it take time squared.
const name = `(?:(?:just|simply) )?(?:${article})*${bareName}`;
const ending =
  '(?: (?:then|instead|though|here|for (?:this|it|us|that)|in (?:this|our|that) case|now|please|too|as well|again|at all))*';
const doing =
  '(?: (?:just|simply|use|using|pick|choose|take|have|be|go|going|run|running|put|host|deploy|do|it|this|that|with|for|on|in|to|as))*';
const turning = '(?:changed?|take|true|different|make|happen|tip|flip|switch|say|pick|choose|recommend)\\b';
const whole = (pattern: string): RegExp => new RegExp(`^${opening}${pattern}${ending}$`);

const aboutOption = [
  `(?:why (?:not|no)|what about|how about|and|or|what (?:speaks|is|s) (?:against|wrong with)|what is the problem with)${doing} ${name}`,
  `why (?:did|do|would|are) you (?:not|rule out|reject|exclude|discard|against|ruling out)(?: (?:recommend|suggest|say|like|going))?${doing} ${name}`,
  `why (?:(?:can|could|should|would|do|is|are) (?:we|i|it|they)? ?not|cannot (?:we|i|it|they))(?: we| i| it)?${doing} ${name}`,
  `(?:why|how come) ${name}`,
  `(?:why|how come) (?:is|are) ${name} (?:not (?:an option|suitable|recommended|better|good|ok|possible|right)|out|ruled out|worse|bad|no good|no option|unsuitable)`,
  `(?:what|which answers?) (?:would|has|have|needs?|must|should) (?:(?!${turning}).)*${turning}.* ${bareName}(?: (?:better|win|the answer|the better choice|a better fit|right))?`,
  `when would (?:you (?:say|pick|choose|recommend|suggest|use) |it be |we (?:need|want|use) )?${name}(?: (?:be|win|make|pay|fit)(?: (?:better|best|sense|right|off|the answer|the right choice))*)?`,
  `${name} instead`,
  `(?:i (?:disagree|would say|think|believe|prefer|want|like|would (?:prefer|rather (?:have|use)))|(?:my|our) (?:boss|manager|cto|team|lead|architect|company) (?:wants?|prefers?|says?|likes?|insists on)|we (?:prefer|like|want|would (?:prefer|rather (?:have|use))))(?: that| it is)?${doing} ${name}(?: (?:is|are|would be) (?:better|best|fine|ok|enough|cheaper|simpler|easier))?`,
  `(?:could|can|would|might|may|should) (?:we|i|it|you|this|that) (?:also|still|not|just|instead)${doing} ${name}`,
  `(?:would|could|will) ${name} (?:also |still |not )?(?:work|do|be (?:ok|okay|fine|possible|bad|wrong|better))`,
  `is ${name} (?:really |completely )?(?:out|ruled out|no option|not an option|an option|possible)`,
].map(whole);

const runnerUp = whole(
  '(?:what (?:is|s|would be|are) )?(?:(?:the|your|my|our|any|an|is there an|are there any|show me the|give me the) )*' +
    '(?:(?:second|2nd|next) (?:best|choice|option|pick|place|one)(?: (?:option|choice|one|pick))?|runner up|runnerup|plan b|alternatives?|fallback|other options?)',
);

const confidence = [
  '(?:are|r) (?:you|u) (?:(?:really|quite|very|that|so|absolutely|completely) )*(?:sure|certain|confident|positive)(?: (?:about|of) (?:that|this|it))?',
  'how (?:sure|certain|confident) (?:are|r) (?:you|u)(?: (?:about|of) (?:that|this|it))?',
  'how (?:sure|certain|reliable|solid|robust|firm|safe) is (?:this|that|it|(?:the|your|this|that) (?:advice|answer|recommendation|verdict))',
  'why (?:is (?:it|that|the confidence|your confidence) )?(?:only )?(?:low|medium|high)(?: confidence)?',
  'why (?:are you )?not (?:more )?(?:sure|certain|confident)',
  'how close is (?:it|this|that)',
  '(?:how (?:sure|certain|confident)|confidence|really|seriously|for real)',
  '(?:what|which answers?) (?:would|could|might) (?:change|flip|tip) (?:it|this|that|the (?:advice|answer|recommendation|verdict)|your (?:mind|advice|answer))',
  'what (?:info(?:rmation)?|else|facts?|data)? ?(?:is|are) (?:still )?(?:missing|unknown|open)(?: info)?',
  'what (?:do|would) you need to (?:know|be (?:more )?(?:sure|certain|confident))',
].map(whole);

const sources = [
  '(?:(?:can|could) you )?(?:(?:show|give|list|send|cite|name|share)(?: (?:me|us))? |what (?:are|is|s) |where (?:are|is) |any |got )?' +
    '(?:(?:the|your|all|any|of|a) )*(?:sources?|references?|citations?|evidence|proof)(?: for (?:that|this|it))?',
  '(?:links?|which sources?|prove it|proof|can you prove (?:it|that))',
  '(?:says who|who says(?: so| that)?|based on what|what is (?:this|that|it) based on|how do you know(?: (?:that|this))?)',
  'where (?:do|does|did) (?:this|that|these|it|(?:the|these|those|your) (?:numbers|figures|claims|prices|facts)|you) (?:come from|get (?:this|that|these|those|it|them)(?: from)?)',
].map(whole);

/** The question about given advice that a whole message is, if it is one. */
export function followUpIn(tokens: readonly Token[]): FollowUp | undefined {
  if (tokens.length === 0 || tokens.length > LONGEST) return undefined;
  const text = tokens.map((token) => token.text).join(' ');
  const says = (pattern: RegExp): boolean => pattern.test(text);
  if (runnerUp.test(text)) return { about: 'runner-up' };
  if (confidence.some(says)) return { about: 'confidence' };
  if (sources.some(says)) return { about: 'sources' };
  const option = entitiesIn(tokens).find((entity) => entity.option)?.option;
  return option && aboutOption.some(says) ? { about: 'option', option } : undefined;
}
