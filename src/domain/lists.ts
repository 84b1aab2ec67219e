/** A way to list things in a sentence, made at its first use, as making one takes far longer than using it. */
function listFormat(type: Intl.ListFormatType): (items: readonly string[]) => string {
  let format: Intl.ListFormat | undefined;
  return (items) => {
    format ??= new Intl.ListFormat('en', { type });
    return format.format(items);
  };
}

/** "databases, logs, and data transfer". */
export const listed = listFormat('conjunction');

/** "EMR or Databricks". */
export const eitherOf = listFormat('disjunction');
