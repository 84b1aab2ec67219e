import type { Repository } from './repository.ts';

/** A page on which a record can be handed in, filled in as far as an address can. */
export interface PrefilledLink {
  readonly label: string;
  readonly url: string;
  /** The address would be too long, so the record ends early in it. */
  readonly isCut: boolean;
}

/** Slack takes no longer address in a button; GitHub and GitLab take about twice as much. */
export const LONGEST_URL = 3000;
const CUT = '\n\n*(Cut here because a URL can’t hold more. Paste the whole record here instead.)*\n';

interface Document {
  readonly title: string;
  readonly fileName: string;
  readonly markdown: string;
}

/** The pages of a repository for one record. GitLab fills in no new file, so there it is an issue alone. */
export function prefilledLinks(repository: Repository, { title, fileName, markdown }: Document): PrefilledLink[] {
  const { kind, url, branch, folder } = repository;
  if (kind === 'gitlab')
    return [filled('Open an issue', `${url}/-/issues/new`, { 'issue[title]': title }, 'issue[description]', markdown)];
  const file = { filename: `${folder}/${fileName}` };
  return [
    filled('Open a pull request', `${url}/new/${encodeURIComponent(branch.toWellFormed())}`, file, 'value', markdown),
    filled('Open an issue', `${url}/issues/new`, { title }, 'body', markdown),
  ];
}

function filled(
  label: string,
  page: string,
  fields: Readonly<Record<string, string>>,
  field: string,
  text: string,
): PrefilledLink {
  const addressOf = (value: string): string => `${page}?${query({ ...fields, [field]: value })}`;
  if (addressOf(text).length <= LONGEST_URL) return { label, url: addressOf(text), isCut: false };
  const lines = text.trimEnd().split('\n');
  while (lines.length > 0 && addressOf(`${lines.join('\n')}${CUT}`).length > LONGEST_URL) lines.pop();
  return { label, url: addressOf(`${lines.join('\n').trimEnd()}${CUT}`), isCut: true };
}

/** With `%20` for a space, which every page reads; half a character, which JSON may hold, is replaced. */
const query = (fields: Readonly<Record<string, string>>): string =>
  Object.entries(fields)
    .map(([name, value]) => `${encodeURIComponent(name)}=${encodeURIComponent(value.toWellFormed())}`)
    .join('&');
