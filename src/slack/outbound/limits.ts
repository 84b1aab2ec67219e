import type { Reply } from '../../dialogue/effect.ts';
import { isDirect } from '../api/direct.ts';
import type { OutboxMessage } from './posting/outbox.ts';

/** At most so many calls in any period of that length. */
export interface Limit {
  readonly most: number;
  readonly perMs: number;
}

export interface Limits {
  /** New messages in one channel. */
  readonly posts: Limit;
  /** Calls about one channel, of whatever method. */
  readonly calls: Limit;
  /** Calls of one method in one workspace. */
  readonly methods: Readonly<Record<string, Limit>>;
}

const aSecond = (most: number): Limit => ({ most, perMs: 1000 });

/**
 * https://docs.slack.dev/apis/web-api/rate-limits – a post a second and channel, with short bursts. The tiers of the
 * other methods are minima a minute, beyond which Slack takes bursts, so these only keep a backlog from being one; what
 * Slack refuses all the same is waited for as long as it says.
 */
export const slackLimits: Limits = {
  posts: { most: 3, perMs: 3000 },
  calls: aSecond(2),
  methods: {
    'chat.update': aSecond(5),
    'chat.getPermalink': aSecond(5),
    'conversations.history': aSecond(5),
    'conversations.replies': aSecond(5),
  },
};

const everything: Limit = { most: Number.POSITIVE_INFINITY, perMs: 0 };

/** For a Slack that is only simulated. */
export const noLimits: Limits = { posts: everything, calls: everything, methods: {} };

export const isPost = (method: string): boolean => method === 'chat.postMessage' || method === 'chat.postEphemeral';

/** The calls that delivering a message takes, as far as they are known beforehand. */
export interface Plan {
  readonly team: string;
  readonly channel: string;
  readonly methods: readonly string[];
}

/** Posts in the conversation, each looked up first where an earlier attempt may have posted it. */
const posts = (message: OutboxMessage, ...methods: string[]): Plan => {
  const { effect, team, channel, thread, sendings } = message;
  const atRoot = effect.type === 'shared' || !thread;
  const lookUp = sendings > 0 ? [atRoot ? 'conversations.history' : 'conversations.replies'] : [];
  return { team, channel, methods: [...methods, ...lookUp, 'chat.postMessage'] };
};
const directly = ({ team }: OutboxMessage, person: string): Plan => ({
  team,
  channel: person,
  methods: ['chat.postMessage'],
});
/** Shown to one person in a channel, or told directly where it may have been shown before. */
const toOne = (message: OutboxMessage, person: string): Plan => {
  const { team, channel, sendings } = message;
  return sendings > 0 ? directly(message, person) : { team, channel, methods: ['chat.postEphemeral'] };
};

export function planOf(message: OutboxMessage): Plan {
  const { effect, team, channel } = message;
  switch (effect.type) {
    case 'titled':
      return { team, channel, methods: [] };
    case 'settled':
      return { team, channel, methods: ['chat.update'] };
    case 'shared':
      return posts(message, 'chat.getPermalink');
    case 'undelivered':
      return isDirect(channel) ? posts(message) : toOne(message, effect.by);
    case 'private-answer':
      return directly(message, effect.by);
    case 'opening':
    case 'noted':
      return posts(message);
  }
  return planOfReply(message, effect satisfies Reply);
}

function planOfReply(message: OutboxMessage, reply: Reply): Plan {
  const { team, channel } = message;
  if (reply.type === 'recommendation' && reply.revised) return { team, channel, methods: ['chat.update'] };
  return 'only' in reply && reply.only && !isDirect(channel) ? toOne(message, reply.only.person) : posts(message);
}
