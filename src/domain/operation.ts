/** What whoever runs the advisor has set that people ask it about; it decides nothing. */
export interface Operation {
  /** How long a conversation is kept; absent: it ends with the program. */
  readonly retentionDays?: number;
  /** How long a recorded decision is kept after its last change; absent: until its owner removes it. */
  readonly recordDays?: number | undefined;
  /** Messages that were not understood are kept for review, without names. */
  readonly keepsUnread?: boolean;
}
