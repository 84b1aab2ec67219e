import { prepared } from '../database/prepared.ts';
import type { Kysely } from '../schema/kysely.ts';
import type { Tables } from '../schema/tables.ts';

/** Notes that a person took part in a conversation. */
export const participantAdder = (db: Kysely<Tables>) =>
  prepared<{ readonly conversation: string; readonly team: string; readonly person: string }>((value) =>
    db
      .insertInto('participants')
      .values({ conversation: value('conversation'), team: value('team'), person: value('person') })
      .onConflict((conflict) => conflict.doNothing()),
  );
