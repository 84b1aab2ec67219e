import { LRUCache } from 'lru-cache';

/** Callers whose counts are kept at the same time. */
const MOST_CALLERS = 10_000;

interface Bucket {
  left: number;
  at: number;
  told: boolean;
}

/** A minute's worth for everyone, which fills up again evenly; by a clock that nobody can set back. */
export function createBuckets(perMinute: number, now = () => performance.now()) {
  const buckets = new LRUCache<string, Bucket>({ max: MOST_CALLERS });
  const bucketOf = (key: string): Bucket => {
    const bucket = buckets.get(key) ?? { left: perMinute, at: now(), told: false };
    bucket.left = Math.min(perMinute, bucket.left + ((now() - bucket.at) * perMinute) / 60_000);
    bucket.at = now();
    if (bucket.left > perMinute / 2) bucket.told = false;
    buckets.set(key, bucket);
    return bucket;
  };
  return {
    perMinute,
    isEmpty: (key: string): boolean => bucketOf(key).left < 1,
    take(key: string): void {
      bucketOf(key).left -= 1;
    },
    /** True once each time that a bucket runs empty. */
    shouldTell(key: string): boolean {
      const bucket = bucketOf(key);
      const { told } = bucket;
      bucket.told = true;
      return !told;
    },
  };
}
