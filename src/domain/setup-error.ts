/** The app cannot start as it is set up; the message names what is wrong and the remedy, and is all that is shown. */
export class SetupError extends Error {
  override readonly name: string = 'SetupError';
}
