/**
 * Slack has not confirmed yet which of our openings began this thread. Thrown, since what is not acknowledged comes
 * again, and by then it is known.
 */
export class UnsettledThreadError extends Error {
  override readonly name = 'UnsettledThreadError';
  constructor() {
    super('The thread may be that of an opening which Slack has not confirmed yet.');
  }
}
