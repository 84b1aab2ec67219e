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
    /** Claimed by a deliverer until this time. */
    leased_until: number;
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
    /** The factor that it replied to without an answer being read. */
    asked: string | null;
    at: number;
  };
}
