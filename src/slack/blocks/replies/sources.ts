import { cite, type SourceId } from '../../../knowledge/source.ts';
import { escapeText } from '../text.ts';

/** " [1] [2]": the sources of one statement as links, with their date behind the last. */
export function linked(ids: readonly SourceId[] | undefined): string {
  if (!ids || ids.length === 0) return '';
  const { title, url, asOf } = cite(ids[0]!);
  const name = escapeText(`${shorten(title)}, ${asOf}`);
  return url ? ` (<${url}|${name}>)` : ` (${name})`;
}

/** "Sources: …", each page once. */
export function sourceList(ids: readonly SourceId[], most = 8): string {
  const pages = new Map(ids.map((id) => [cite(id).url ?? cite(id).title, cite(id)]));
  const shown = [...pages.values()].slice(0, most).map(({ title, url, asOf }) => {
    const name = escapeText(`${shorten(title)}, ${asOf}`);
    return url ? `<${url}|${name}>` : name;
  });
  return shown.length > 0 ? `Sources: ${shown.join(' · ')}` : '';
}

const shorten = (title: string): string =>
  title
    .replace(/, commit \w+/, '')
    .replace(/: Tradeoffs across your Technical Stack/, '')
    .replace(/ \([^()]*\)$/, '');
