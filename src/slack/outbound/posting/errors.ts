/** What an error of Slack's says about a message. */
export type Kind =
  /** Not taken, and never will be. */
  | 'permanent'
  /** Not taken in this form; plain text may be. */
  | 'content'
  /** Not taken now, but the same may be taken later. */
  | 'transient'
  /** Not taken: too many calls. */
  | 'limited'
  /** Nobody knows; an error that is not listed counts as this one. */
  | 'unclear';

const codes: Readonly<Record<Exclude<Kind, 'unclear'>, readonly string[]>> = {
  permanent: [
    'as_user_not_supported',
    'cannot_dm_bot',
    'cannot_reply_to_message',
    'channel_not_found',
    'channel_type_not_supported',
    'is_archived',
    'is_inactive',
    'messages_tab_disabled',
    'method_not_supported_for_channel_type',
    'no_permission',
    'not_in_channel',
    'restricted_action',
    'restricted_action_non_threadable_channel',
    'restricted_action_read_only_channel',
    'restricted_action_thread_locked',
    'restricted_action_thread_only_channel',
    'slack_connect_canvas_sharing_blocked',
    'slack_connect_file_link_sharing_blocked',
    'team_not_found',
    'thread_not_found',
    'user_disabled',
    'user_not_found',
    'user_not_in_channel',
  ],
  content: [
    'block_mismatch',
    'blocks_too_long',
    'invalid_attachments',
    'invalid_blocks',
    'invalid_blocks_format',
    'invalid_message',
    'markdown_text_conflict',
    'msg_blocks_too_long',
    'msg_too_long',
    'no_text',
    'too_many_attachments',
    'too_many_blocks',
  ],
  transient: [
    'access_denied',
    'accesslimited',
    'account_inactive',
    'ekm_access_denied',
    'enterprise_is_restricted',
    'internal_migration_in_progress',
    'invalid_auth',
    'missing_scope',
    'no_service',
    'not_allowed_token_type',
    'not_authed',
    'org_login_required',
    'team_access_not_granted',
    'team_added_to_org',
    'token_expired',
    'token_revoked',
    'two_factor_setup_required',
  ],
  limited: ['message_limit_exceeded', 'rate_limited', 'ratelimited'],
};

const kinds: ReadonlyMap<string, Kind> = new Map(
  Object.entries(codes).flatMap(([kind, all]) => all.map((code) => [code, kind as Kind] as const)),
);

export const kindOf = (code: string): Kind => kinds.get(code) ?? 'unclear';

/** Network errors before anything was sent. */
export const neverSent: readonly string[] = [
  'EAI_AGAIN',
  'ECONNREFUSED',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'ENOTFOUND',
  'UND_ERR_CONNECT_TIMEOUT',
];

/** Answers of what stands before Slack, which may still be waiting for it. */
export const stillAtWork: readonly number[] = [408, 499, 502, 504, 520, 522, 524];
