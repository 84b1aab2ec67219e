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
    /** Since when it has been tried, counted again after a replay. */
    retrying_since: Generated<number | null>;
    /** Until then a call whose answer was lost may still be at work inside Slack. */
    settles_at: Generated<number>;
    /** Identifies the effect in the message that carries it. */
    stamp: string;
    /**
     * How often it was sent since Slack last gave a clear answer; an app of the release before counts each claim, which
     * may be more.
     */
    claims: number;
    /** The ts of the last message of its thread that was read in search of it. */
    looked_up_to: Generated<string | null>;
    /** The ts of the message that was posted. */
    ts: string | null;
    error: string | null;
  };
  installations: {
    /** The workspace or, installed org-wide, the organization. */
    id: string;
    /** Tokens and all, encrypted. */
    sealed: string;
    /** When tokens were last kept. */
    updated_at: number;
    /** When Slack first called the token void, and how often in a row since; null and 0 while it is good. */
    void_since: number | null;
    void_checks: Generated<number>;
  };
  /** Who the bot of one workspace is, by the hash of its token. */
  bot_identities: {
    token_hash: string;
    user_id: string;
    /** Empty where Slack names none. */
    bot_id: string;
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
    /** 1 once somebody has shared it: those who may see the place where it was made find it on their Home tab. */
    shared: number;
    /** The workspace whose members find it on their Home tab, wherever it was made; set by its owner alone. */
    listed_in: string | null;
    /** 1 or 0; null while nobody has said. */
    helpful: number | null;
    reason: string | null;
    /** Who gave the reason. */
    reason_by: string | null;
  };
  /** Decisions that somebody recorded. What was said goes with the conversation; this stays. */
  decision_records: {
    id: string;
    team: string;
    /** The conversation it came from, which may be gone. */
    conversation: string;
    channel: string;
    thread: string | null;
    /** Who started that conversation; empty once their data was deleted. */
    person: string;
    /** Who answers for it and may change it. */
    owner: string;
    /** The first words of the question. */
    title: string;
    verdict: string;
    flavour: string;
    confidence: string;
    knowledge: string;
    /** What it is found by, in lower case. */
    words: string;
    status: 'proposed' | 'accepted' | 'superseded';
    /** The record that took its place. */
    superseded_by: string | null;
    at: number;
    changed_at: number;
    /** As for `decisions`. */
    shared: number;
    listed_in: string | null;
    /** What it was made from and what was said then, as JSON. */
    trace: string;
  };
  /** What admins have set, a row each time; the newest version counts. */
  settings: {
    /** The workspace or, installed org-wide, the organization. */
    team: string;
    /** The workspace that it is for. */
    workspace: string;
    /** Empty for the whole workspace. */
    channel: string;
    version: number;
    content: string;
    /** Null once this person has had their data deleted. */
    person: string | null;
    at: number;
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
    team: string;
    /** Who wrote it, so that it can be deleted with everything else of theirs. */
    person: string;
  };
  /** Who took part in which conversation. */
  participants: {
    id: Generated<number>;
    conversation: string;
    team: string;
    person: string;
  };
  /** People who want their data deleted, until it is gone and they have been told. */
  deletions: {
    id: Generated<number>;
    team: string;
    person: string;
    /** The newest row of `participants` at the time of the wish: what was said later stays. */
    up_to: number;
    /** When the data was gone; what is left is to tell the person. */
    deleted_at: number | null;
    /** How often they may have been told. */
    tellings: Generated<number>;
    /** In the hands of a process until this time, on the database's clock. */
    leased_until: number;
  };
}
