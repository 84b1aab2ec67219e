/** The message that an address of this workspace names: `/archives/C1/p1763700000000100`. */
export function messageAt(address: string): { readonly channel: string; readonly ts: string } | undefined {
  const { origin, pathname } = new URL(address, location.origin);
  const [, channel, seconds, rest] = /^\/archives\/(\w+)\/p(\d{10})(\d{6})$/.exec(pathname) ?? [];
  return origin === location.origin && channel ? { channel, ts: `${seconds}.${rest}` } : undefined;
}
