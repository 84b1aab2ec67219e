import type { Effect } from '../../../dialogue/effect.ts';
import type * as stored from '../../../store/outbox/outbox.ts';
import type * as end from '../../../store/outbox/outbox-end.ts';

/** The outbox as the advisor fills it. */
export type Outbox = stored.Outbox<Effect>;
export type OutboxMessage = stored.OutboxMessage<Effect>;
export type Claim = stored.Claim<Effect>;
export type Giving = end.Giving<Effect>;
