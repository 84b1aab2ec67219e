import { useEffect, useState } from 'react';
import type { Change, LocalRecord } from '../records.ts';

type Records = ReadonlyMap<string, LocalRecord>;
type News = Change | { readonly all: readonly LocalRecord[] };

/** The workspace's records as this person sees them, kept up to date. */
export function useFeed(as: string): Records {
  const [records, setRecords] = useState<Records>(new Map());
  useEffect(() => {
    const source = new EventSource(`/feed?as=${encodeURIComponent(as)}`);
    source.onmessage = ({ data }) => setRecords((before) => after(before, JSON.parse(String(data)) as News));
    return () => source.close();
  }, [as]);
  return records;
}

function after(before: Records, news: News): Records {
  if ('all' in news) return new Map(news.all.map((record) => [record.id, record]));
  const records = new Map(before);
  if ('put' in news) records.set(news.put.id, news.put);
  else records.delete(news.drop);
  return records;
}

export const ofKind = <Kind extends LocalRecord['kind']>(records: Records, kind: Kind) =>
  [...records.values()].filter((record): record is Extract<LocalRecord, { kind: Kind }> => record.kind === kind);
