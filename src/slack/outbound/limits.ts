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

export function planOf(message: OutboxMessage): Plan {
  const { effect, team, channel, thread, unanswered } = message;
  const atRoot = effect.type === 'shared' || !thread;
  const lookUp = unanswered > 0 ? [atRoot ? 'conversations.history' : 'conversations.replies'] : [];
  const plan = (...methods: string[]): Plan => ({ team, channel, methods });
  const direct = (person: string): Plan => ({ team, channel: person, methods: ['chat.postMessage'] });
  const toOne = (person: string): Plan => (unanswered > 0 ? direct(person) : plan('chat.postEphemeral'));
  switch (effect.type) {
    case 'titled':
      return plan();
    case 'settled':
      return plan('chat.update');
    case 'shared':
      return plan('chat.getPermalink', ...lookUp, 'chat.postMessage');
    case 'undelivered':
      return isDirect(channel) ? plan(...lookUp, 'chat.postMessage') : toOne(effect.by);
    case 'private-answer':
      return direct(effect.by);
    case 'recommendation':
      return effect.revised ? plan('chat.update') : plan(...lookUp, 'chat.postMessage');
    default:
      return 'only' in effect && effect.only && !isDirect(channel)
        ? toOne(effect.only.person)
        : plan(...lookUp, 'chat.postMessage');
  }
}
