/** What Slack gives at most to apps that are distributed without being listed. */
const PAGE = 15;

interface Replies {
  readonly ok: boolean;
  readonly messages?: readonly { readonly ts: string }[];
}

/** The simulated Slack gives whole threads; this gives a page of them, and leaves out what is too old, as Slack does. */
export function paged(url: string, body: Buffer, answer: string): string {
  if (!url.endsWith('/conversations.replies')) return answer;
  const { ok, messages, ...rest } = JSON.parse(answer) as Replies;
  if (!ok || !messages) return answer;
  const fields = new URLSearchParams(body.toString());
  const oldest = Number(fields.get('oldest') ?? 0);
  const from = Number(fields.get('cursor') ?? 0);
  const to = from + Math.min(PAGE, Number(fields.get('limit') ?? PAGE));
  const recent = messages.filter(({ ts }) => ts === fields.get('ts') || Number(ts) > oldest);
  return JSON.stringify({
    ...rest,
    ok,
    messages: recent.slice(from, to),
    has_more: to < recent.length,
    response_metadata: { next_cursor: to < recent.length ? String(to) : '' },
  });
}
