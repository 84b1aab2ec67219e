/** Text as Slack hands it on: its control characters escaped, and names that were mentioned as ids. */
export function escapeTyped(text: string, mentions: readonly { readonly id: string; readonly name: string }[]): string {
  const escaped = text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
  return mentions.reduce((said, { id, name }) => said.replaceAll(`@${name}`, `<@${id}>`), escaped);
}
