/** The innermost cause of an error, which is the one that says what is wrong. */
export function causeOf(error: Error): string {
  const behind = error.cause ?? (error as { original?: unknown }).original ?? (error as AggregateError).errors?.[0];
  if (behind instanceof Error) return causeOf(behind);
  return error.message || (error as NodeJS.ErrnoException).code || error.name;
}
