import { withHead } from '../../decision/recommendation/record.ts';
import { dayOf, fileNameOf, type Recorded } from './recorded.ts';

/** What a reader may know of whoever answers for a record, and of the record that took its place. */
export interface Told {
  readonly owner?: string | undefined;
  readonly successor?: Pick<Recorded, 'id' | 'title' | 'at'> | undefined;
}

/** A recorded decision in the form of MADR 4, as it was when it was made. */
export function recordMarkdown(record: Recorded, { owner, successor }: Told = {}): string {
  const { status, changed_at, trace } = record;
  const head = { status: statusWords(status, successor), date: dayOf(changed_at), decisionMakers: owner };
  return withHead(head, withProblem(trace.body, record.title));
}

const statusWords = (status: Recorded['status'], successor: Told['successor']): string =>
  status === 'superseded' && successor ? `superseded by ${fileNameOf(successor).replace(/\.md$/, '')}` : status;

/** The question as it was asked stands where MADR has the problem; its words are kept apart, so that they can be deleted. */
const withProblem = (body: string, title: string): string =>
  body.replace(
    'Where should this workload run?',
    () => `Where should this workload run? The question was: ${quoted(title)}`,
  );

/** In a quotation nothing that somebody wrote is Markdown or HTML. */
const quoted = (text: string): string => `“${text.replace(/[\\`*_[\]<>#|]/g, (mark) => `\\${mark}`)}”`;
