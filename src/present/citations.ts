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

/** One number for each page and date, first for those beside a statement, then for the rest that is rested on. */
export function citationsOf(
  statements: readonly (readonly SourceId[] | undefined)[],
  others: readonly SourceId[] = [],
): Citations {
  const beside = statements.flatMap((sources) => sources?.slice(0, MOST_BESIDE) ?? []);
  const list = [...new Map([...beside, ...others].map((id) => [pageOf(cite(id)), cite(id)])).values()];
  const numbers = new Map(list.map((citation, at) => [pageOf(citation), at + 1]));
  const numberOf = (id: SourceId): number => numbers.get(pageOf(cite(id)))!;
  return {
    list,
    beside: (sources = []) => {
      const marks = [...new Set(sources.slice(0, MOST_BESIDE).map(numberOf))];
      return marks.length > 0 ? ` ${marks.map((number) => `[${number}]`).join('')}` : '';
    },
  };
}
