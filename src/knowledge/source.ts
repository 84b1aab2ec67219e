import { type FactId, fact, isFactId } from './facts/index.ts';
import { isOfficial } from './official.ts';
import { type PageId, pageOf } from './pages/index.ts';
import { workloadOf } from './workloads/index.ts';

/** The page that an entry of the workloads was read from. */
export type WorkloadSourceId = `workload:${string}`;
export type SourceId = PageId | FactId | WorkloadSourceId;

const isWorkload = (id: SourceId): id is WorkloadSourceId => id.startsWith('workload:');

export interface Citation {
  readonly id: SourceId;
  readonly title: string;
  readonly url?: string;
  /** The day, month or year that the source speaks for, or that it is undated and when it was read. */
  readonly asOf: string;
  /** It is not by those it is about, but by somebody else. */
  readonly thirdParty?: true;
}

const undatedOn = (day: string): string => `undated, read on ${day}`;

/** When undated sources were last read. */
export const READ = '2026-11-20';

export function cite(id: SourceId): Citation {
  if (isWorkload(id)) {
    const { name, source, checked } = workloadOf(id.slice('workload:'.length));
    return { id, title: name, ...addressed(source ?? undefined), asOf: checked ?? READ };
  }
  if (!isFactId(id)) {
    const { title, publisher, url, asOf, readOn } = pageOf(id);
    const byOthers = url === undefined && publisher !== OURSELVES;
    return {
      id,
      title: `${publisher}: ${title}`,
      ...addressed(url),
      ...(byOthers ? { thirdParty: true } : {}),
      asOf: asOf ?? undatedOn(readOn),
    };
  }
  const { sources, asOf } = fact(id);
  const [first] = sources;
  if (!first) throw new Error(`${id} has no source`);
  return { id, title: first.title, ...addressed(first.url), asOf: asOf ?? undatedOn(READ) };
}

const OURSELVES = 'deployment advisor';

const addressed = (url: string | undefined): Pick<Citation, 'url' | 'thirdParty'> =>
  url === undefined ? {} : { url, ...(isOfficial(url) ? {} : { thirdParty: true }) };

/** "2026-10-01", "undated, read on 2026-11-29, third party". */
export const sayDate = ({
  asOf,
  thirdParty,
}: {
  readonly asOf: string;
  readonly thirdParty?: true | undefined;
}): string => (thirdParty ? `${asOf}, third party` : asOf);
