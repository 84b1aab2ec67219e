import type { Intent } from '../../domain/intents.ts';
import { likelyEnough } from '../../domain/thresholds.ts';
import type { Fact } from '../fact.ts';
import type { ProviderName } from '../mentions/entities.ts';
import { besidesProvider, providerIn } from '../mentions/providers.ts';
import type { Token } from '../text/tokens.ts';

/** What a message says of the workload. */
interface Told {
  readonly facts: readonly Fact[];
  readonly provider: ProviderName | undefined;
}

/** A message as it was read. */
interface Message {
  readonly tokens: readonly Token[];
  readonly facts: readonly Fact[];
  /** The one choice that it names and nothing else. */
  readonly exact: Fact | undefined;
  /** It is nothing but a command. */
  readonly isCommand: boolean;
  readonly inConversation: boolean;
  /** How likely it is about a workload of theirs. */
  readonly theirs: number;
}

/** What people want who tell of their workload, whatever else a message reminds of. */
const telling: ReadonlySet<Intent> = new Set(['recommend', 'migrate', 'answer', 'change', 'what-if', 'answer-now']);

/** Nothing where the message only asks about the world, or commands. */
export function toldOf(intent: Intent | undefined, message: Message): Told {
  if (message.exact) return { facts: [message.exact], provider: undefined };
  if (!intent || message.isCommand) return { facts: [], provider: undefined };
  if (!telling.has(intent) && message.theirs < likelyEnough.theirs) return { facts: [], provider: undefined };
  const provider = providerIn(message.tokens, message.inConversation);
  return {
    provider,
    facts: (provider ? besidesProvider(message.facts, message.tokens) : message.facts).filter(isElsewhere),
  };

  /** Words that say it runs at a provider, or in a cloud, say neither that it has to stay on the premises nor that any cloud will do. */
  function isElsewhere({ factor, value, from, to }: Fact): boolean {
    const saysWhere = (factor === 'hosting' && (value === 'on_prem' || value === 'public')) || value === 'own_premises';
    const words = message.tokens.slice(from, to);
    if (!saysWhere) return true;
    if (provider && providerIn(words, false) === provider) return false;
    return value === 'public' || !saysCloud(words);
  }
}

/** "We need a server in the cloud", but not "nothing may go to the cloud". */
function saysCloud(tokens: readonly Token[]): boolean {
  const text = tokens.map((token) => token.text).join(' ');
  return (
    /\b(?:in|into|to) (?:the |a )?cloud\b/.test(text) &&
    !/\b(?:not|no|never|nothing|nobody|cannot|without|out of|forbid\w*)\b/.test(text)
  );
}
