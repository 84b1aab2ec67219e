import type { Generated } from 'kysely';

/** Times are milliseconds since 1970; JSON is kept as text so that both databases store the same. */
export interface Tables {
  conversations: {
    id: string;
    team: string;
    channel: string;
    /** The ts of the thread's root; null until the root has been posted. */
    thread: string | null;
    state: string;
    created_at: number;
    updated_at: number;
  };
  deliveries: {
    id: string;
    at: number;
  };
  outbox: {
    id: Generated<number>;
    conversation: string;
    effect: string;
    /** Names the message so that a later effect can change it; null for messages that stay. */
    message_key: string | null;
    status: 'pending' | 'done' | 'dead';
    attempts: number;
    created_at: number;
    /** Not before this time. */
    due_at: number;
    /** Claimed for delivery until this time, on the database's clock. */
    leased_until: number;
    /** Whose claim that is; null while nobody's. */
    leased_by: Generated<string | null>;
    /** When it was claimed for the first time. */
    first_attempt_at: Generated<number | null>;
    /** Since when it has been tried, counted anew after a replay. */
    retrying_since: Generated<number | null>;
    /** Until then a call whose answer was lost may still be at work inside Slack. */
    settles_at: Generated<number>;
    /** Identifies the effect in the message that carries it. */
    stamp: string;
    /** How often it was claimed since Slack last gave a clear answer. */
    claims: number;
    /** The ts of the message that was posted. */
    ts: string | null;
    error: string | null;
  };
  installations: {
    /** The workspace or, installed org-wide, the organisation. */
    id: string;
    /** Tokens and all, encrypted. */
    sealed: string;
    /** When tokens were last kept. */
    updated_at: number;
  };
  /** The advice that a conversation came to, in its latest form. */
  decisions: {
    conversation: string;
    team: string;
    /** Who started the conversation. */
    person: string;
    /** The first words of the question. */
    title: string;
    verdict: string;
    flavour: string;
    confidence: string;
    knowledge: string;
    at: number;
    /** 1 once somebody has shared it. */
    shared: number;
    /** 1 or 0; null while nobody has said. */
    helpful: number | null;
    reason: string | null;
  };
  unrecognised: {
    id: Generated<number>;
    /** Without names, addresses and long numbers. */
    text: string;
    guess: string;
    confidence: number;
    at: number;
  };
}
