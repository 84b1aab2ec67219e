import type { Intent } from '../../domain/intents.ts';
import type { Fact } from '../fact.ts';
import type { ProviderName } from '../mentions/entities.ts';
import { besidesProvider, providerIn } from '../mentions/providers.ts';
import type { Token } from '../text/tokens.ts';
import { asks } from './asking.ts';
import { isAloof } from './others.ts';

/** What a message says of the workload. */
interface Told {
  readonly facts: readonly Fact[];
  readonly provider: ProviderName | undefined;
}

/** A message as it was read. */
interface Message {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly facts: readonly Fact[];
  /** The one choice that it names and nothing else. */
  readonly exact: Fact | undefined;
  /** It is nothing but a command. */
  readonly isCommand: boolean;
  readonly inConversation: boolean;
}

/** Questions about the world; what they mention is not said of anybody's workload. */
const general: ReadonlySet<Intent> = new Set([
  'define',
  'explain',
  'compare',
  'pros-cons',
  'limits',
  'hosting',
  'out-of-scope',
  'help',
  'greeting',
  'thanks',
  'why',
  'restart',
  'skip',
  'unsure',
]);
/** Words by which people speak of their own workload, even while they ask. */
const own = new Set(['we', 'our', 'ours', 'us']);
/** A message that states this much describes a workload, whatever it asks. */
export const DESCRIPTION = 3;

/** Nothing where the message only asks about the world, or commands. */
export function toldOf(intent: Intent | undefined, message: Message): Told {
  if (message.exact) return { facts: [message.exact], provider: undefined };
  if (!intent || message.isCommand) return { facts: [], provider: undefined };
  const provider = general.has(intent) ? undefined : providerIn(message.tokens, message.inConversation);
  const facts = states(intent, message) ? message.facts : [];
  return { provider, facts: provider ? besidesProvider(facts, message.tokens) : facts };
}

function states(intent: Intent, { text, tokens, facts, inConversation }: Message): boolean {
  const enough = intent === 'limits' || intent === 'define' ? DESCRIPTION + 1 : DESCRIPTION;
  const describes = facts.length >= enough;
  if (isAloof(text) && !describes) return false;
  if (!general.has(intent) || describes) return true;
  const ours = tokens.some(({ text: word }) => own.has(word));
  return (ours || !asks(text)) && (intent !== 'out-of-scope' || inConversation);
}
