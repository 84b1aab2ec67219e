import { createHash } from 'node:crypto';
import type { Database } from '../database/database.ts';

/** Who the bot is in its workspace. */
export interface BotIdentity {
  readonly botUserId: string;
  readonly botId?: string;
}

/** What Slack once said to whom a token belongs; it does not change for as long as the token is good. */
export interface BotIdentities {
  find(botToken: string): Promise<BotIdentity | undefined>;
  keep(botToken: string, identity: BotIdentity): Promise<void>;
}

export const botIdentitiesIn = ({ db, write }: Database): BotIdentities => ({
  async find(botToken) {
    const found = await db
      .selectFrom('bot_identities')
      .select(['user_id', 'bot_id'])
      .where('token_hash', '=', hashOf(botToken))
      .executeTakeFirst();
    return found && { botUserId: found.user_id, ...(found.bot_id ? { botId: found.bot_id } : {}) };
  },
  async keep(botToken, { botUserId, botId = '' }) {
    const row = { token_hash: hashOf(botToken), user_id: botUserId, bot_id: botId };
    await write((tx) =>
      tx
        .insertInto('bot_identities')
        .values(row)
        .onConflict((conflict) => conflict.column('token_hash').doUpdateSet(row))
        .execute(),
    );
  },
});

/** The database holds no token. */
const hashOf = (botToken: string): string => createHash('sha256').update(botToken).digest('hex');
