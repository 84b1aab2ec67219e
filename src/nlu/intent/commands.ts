import type { Intent } from '../../domain/intents.ts';
import type { Token } from '../text/tokens.ts';

/** Messages that are nothing but a command; they need no guessing. Words joined by single spaces, without punctuation. */
const commands: readonly (readonly [Intent, RegExp])[] = [
  [
    'recommend',
    /^(?:please )?(?:advise me|give me advice|i need advice|advice please)(?: on| about)?(?: a| my| our| another| new)?(?: new)?(?: workload)?(?: please)?$/,
  ],
  [
    'record',
    /^(?:please )?(?:make|write|give me|show)?(?: me)?(?: ?(?:a|the))? ?(?:decision record|adr|madr)(?: please)?$/,
  ],
  [
    'explain',
    /^(?:tell me about .+ with functions and containers|(?:(?:explain|show me|what are|give me) )?(?:the )?rules? of thumb(?: for serverless and containers)?)$/,
  ],
  ['define', /^define .+$/],
  ['compare', /^compare (?:all )?(?:the )?(?:three )?(?:options|alternatives)$/],
  [
    'next',
    /^(?:and )?(?:next decisions?|first steps?|what(?: is)? next|what now|(?:what are |show me )?(?:the |our )?next steps)$/,
  ],
  [
    'restart',
    /^(?:please )?(?:restart|reset|start (?:over|again|fresh|afresh|from scratch)|begin again|new (?:workload|question|one)|clear(?: (?:everything|all))?)(?: please)?$/,
  ],
  [
    'recap',
    /^(?:so |ok |okay |please )*(?:(?:give me a |a |quick |short )*(?:recap|summary)(?: so far)?|(?:recap|sum (?:it |this |that )?up|summari[sz]e)(?: (?:it|this|that))?(?: so far)?|where (?:are|were) we(?: now)?|what have (?:i|we) (?:told you|said)(?: so far)?|what is still open)(?: please)?$/,
  ],
  [
    'change',
    /^(?:no |oh |oops |ups |sorry |wait |actually |ok |okay |please )*(?:undo(?: (?:that|this|it))?|(?:scratch|forget|ignore|disregard|undo|cancel|strike|retract) (?:that|it|this|the last (?:bit|one|thing|part|answer))(?: last)?(?: bit| one| part| thing)?|take (?:that|it|this) back|never mind that|nevermind that|(?:ignore|forget|disregard) (?:my last (?:message|answer)|what i (?:just )?said))(?: (?:please|pls|sorry))*$/,
  ],
  [
    'help',
    /^(?:help|help me|help please|usage|commands|what can you do|who are you|how do i use (?:you|this)|how does this work)$/,
  ],
  [
    'skip',
    /^(?:please )?(?:skip|next|pass|skip (?:it|this|that|this one|that one|please|the question)|next (?:one|question|please)|move on)(?: please)?$/,
  ],
  [
    'unsure',
    /^(?:um |uh |hmm |hm |er |well )?(?:i )?(?:really )?(?:do not know|not sure|unsure|no idea|no clue|not certain|unknown|idk|dk|(?:(?:i )?do not know )?(?:whatever )?(?:the )?default(?: is| value)?|beats me|cannot say|cannot tell|hard to say|who knows|tbd)(?: (?:yet|tbh|sorry|really|honestly|at all))*$/,
  ],
  [
    'why',
    /^(?:but )?(?:why|how come|why (?:that|is that|so|do you ask(?: that| this)?|are you asking|does (?:that|this|it) matter|this question))$/,
  ],
  [
    'answer-now',
    /^(?:just |so |ok |and )*(?:answer now|answer|tell me|what (?:do|would) you (?:think|say|recommend|suggest|advise)|(?:what is )?your (?:best )?guess(?: (?:right|so far))?|just tell me|go|go ahead|verdict|decide|enough(?: questions)?|that is (?:it|all|everything)|done|i am done|finish|stop(?: asking)?)(?: (?:please|now|already))*$/,
  ],
  [
    'thanks',
    /^(?:ok |okay |great |perfect |cool |nice |awesome |brilliant |lovely )*(?:thanks|thank you|thx|ty|cheers|ta|tysm|much appreciated|thank u)(?: (?:a lot|so much|very much|mate|all|bot|everyone|that helps|that helped|for that|much|again))*$/,
  ],
  [
    'greeting',
    /^(?:hi|hello|hey|hiya|morning|good (?:morning|afternoon|evening)|yo|howdy|heya|hallo|greetings|sup)(?: (?:there|all|bot|team|folks|everyone|again|advisor))*$/,
  ],
];

const LONGEST = 12;

/** The command that a whole message is, if it is one. */
export function commandIn(tokens: readonly Token[]): Intent | undefined {
  if (tokens.length === 0 || tokens.length > LONGEST) return undefined;
  const text = tokens.map((token) => token.text).join(' ');
  return commands.find(([, pattern]) => pattern.test(text))?.[0];
}

const ofNothing = new Set(['scratch', 'fresh', 'afresh', 'new']);
/** "From scratch" also says what there is today; "start over" says nothing of it. */
export const mayAnswer = (command: Intent, tokens: readonly Token[]): boolean =>
  command === 'restart' && tokens.some(({ text }) => ofNothing.has(text));
