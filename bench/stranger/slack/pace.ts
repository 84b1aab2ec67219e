/** Slack takes about one post a second in a channel, and a short burst more. */
const PER_SECOND = 1;
const BURST = 5;

/** Says for a channel whether one more post is taken now. */
export function openPace(): (channel: string) => boolean {
  const buckets = new Map<string, { left: number; at: number }>();
  return (channel) => {
    const now = performance.now();
    const bucket = buckets.get(channel) ?? { left: BURST, at: now };
    const left = Math.min(BURST, bucket.left + ((now - bucket.at) / 1000) * PER_SECOND);
    const taken = left >= 1;
    buckets.set(channel, { left: taken ? left - 1 : left, at: now });
    return taken;
  };
}
