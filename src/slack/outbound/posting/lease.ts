/** Longer than a call to Slack may take: what was sent before a crash has arrived when the lease ends and is looked up. */
export const LEASE_MS = 15_000;
/** The longest that a call to Slack takes. */
export const CALL_MS = 10_000;
