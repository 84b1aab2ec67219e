/** What the change log says of a version, without its heading; `undefined` where it says nothing. */
export function releaseNotes(changelog: string, version: string): string | undefined {
  const sections = changelog.split(/^## /m).slice(1);
  const [section] = sections.filter((each) => each.startsWith(`${version} `) || each.startsWith(`${version}\n`));
  return section?.slice(section.indexOf('\n')).trim() || undefined;
}
