/** A record with its times as people and other programs read them. */
export const dated = <Each extends { readonly at: number; readonly changed_at: number }>(record: Each) => ({
  ...record,
  at: new Date(record.at).toISOString(),
  changed_at: new Date(record.changed_at).toISOString(),
});
