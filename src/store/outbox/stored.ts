/** What stands in the outbox, as far as it has to be known here. */
export interface Stored {
  readonly type: string;
}
