/** What one look has found, in the words that the terminal shows. */
export interface Finding {
  /** What was looked at, in a word or two. */
  readonly subject: string;
  /** `warn`: it works, but not all of it. */
  readonly status: 'ok' | 'warn' | 'fail';
  readonly found: string;
  /** What to do about it. */
  readonly remedy?: string;
}

/** One line each. */
export const sayFindings = (findings: readonly Finding[]): string =>
  findings
    .map(
      ({ status, subject, found, remedy }) =>
        `${status.padEnd(4)}  ${subject}: ${found}${remedy ? ` – ${remedy}` : ''}\n`,
    )
    .join('');

export const isSound = (findings: readonly Finding[]): boolean => findings.every(({ status }) => status !== 'fail');

/** Names the subject once for all that is found of it. */
export const findingsOn = (subject: string) => ({
  ok: (found: string): Finding => ({ subject, status: 'ok', found }),
  warn: (found: string, remedy: string): Finding => ({ subject, status: 'warn', found, remedy }),
  /** Without a remedy where the words say it themselves. */
  fail: (found: string, remedy?: string): Finding => ({
    subject,
    status: 'fail',
    found,
    ...(remedy === undefined ? {} : { remedy }),
  }),
});
