/** What whoever runs the advisor has set that people ask it about; it decides nothing. */
export interface Operation {
  /** How long a conversation is kept; absent: it ends with the program. */
  readonly retentionDays?: number;
  /** Messages that were not understood are kept for review, without names. */
  readonly keepsUnread?: boolean;
}
