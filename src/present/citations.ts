import { type Citation, cite, type SourceId } from '../knowledge/source.ts';

/** A line that rests on more is no clearer for it. */
const MOST_BESIDE = 3;

/** The sources of what is said together, numbered in the order in which they are first rested on. */
export interface Citations {
  /** " [1][2]": what stands beside a statement; empty where it names no source. */
  readonly beside: (sources: readonly SourceId[] | undefined) => string;
  readonly list: readonly Citation[];
}

const pageOf = ({ url, title, asOf }: Citation): string => `${url ?? title} ${asOf}`;

const distinct = (pages: readonly Citation[]): readonly Citation[] => [
  ...new Map(pages.map((page) => [pageOf(page), page])).values(),
];

/** The pages that are named beside one statement. */
const pagesOf = (sources: readonly SourceId[]): readonly Citation[] =>
  distinct(sources.map((id) => cite(id))).slice(0, MOST_BESIDE);

/** One number for each page and date that stands beside a statement; `others` are listed where no statement names one. */
export function citationsOf(
  statements: readonly (readonly SourceId[] | undefined)[],
  others: readonly SourceId[] = [],
): Citations {
  const cited = statements.flatMap((sources) => pagesOf(sources ?? []));
  const list = distinct(cited.length > 0 ? cited : others.map((id) => cite(id)));
  const numbers = new Map(list.map((citation, at) => [pageOf(citation), at + 1]));
  return {
    list,
    beside: (sources = []) => {
      const marks = pagesOf(sources).map((page) => numbers.get(pageOf(page)));
      return marks.length > 0 ? ` ${marks.map((number) => `[${number}]`).join('')}` : '';
    },
  };
}
