import { randomUUID } from 'node:crypto';

const TRIGGER_MS = 3000;
const RESPONSE_MS = 30 * 60_000;
const MOST_RESPONSES = 5;

type Refusal = { readonly refused: string };

/** Whoever's act it was may be shown a modal for three seconds, once. */
export function createTriggers(now: () => number = Date.now) {
  const issued = new Map<
    string,
    { readonly user: string; readonly at: number; readonly view?: string; used: boolean }
  >();
  return {
    issue(user: string, view?: string): string {
      const id = `${now()}.${randomUUID()}`;
      issued.set(id, { user, at: now(), ...(view ? { view } : {}), used: false });
      return id;
    },
    redeem(id: unknown): { readonly user: string; readonly view?: string } | Refusal {
      const trigger = typeof id === 'string' ? issued.get(id) : undefined;
      if (!trigger) return { refused: 'invalid_trigger_id' };
      if (trigger.used) return { refused: 'exchanged_trigger_id' };
      if (now() - trigger.at > TRIGGER_MS) return { refused: 'expired_trigger_id' };
      trigger.used = true;
      return trigger;
    },
  };
}

/** Where a late answer to one act belongs. */
export interface Origin {
  readonly user: string;
  readonly channel: string;
  readonly thread?: string | undefined;
  /** The record of the message that was acted on. */
  readonly message?: string | undefined;
}

/** The addresses for late answers: five uses within thirty minutes each. */
export function createResponseUrls(base: string, now: () => number = Date.now) {
  const issued = new Map<string, { readonly origin: Origin; readonly at: number; uses: number }>();
  return {
    issue(origin: Origin): string {
      const id = randomUUID();
      issued.set(id, { origin, at: now(), uses: 0 });
      return `${base}/response/${id}`;
    },
    use(id: string): Origin | Refusal {
      const url = issued.get(id);
      if (!url || now() - url.at > RESPONSE_MS) return { refused: 'expired_url' };
      if (url.uses >= MOST_RESPONSES) return { refused: 'used_url' };
      url.uses += 1;
      return url.origin;
    },
  };
}

export type Triggers = ReturnType<typeof createTriggers>;
export type ResponseUrls = ReturnType<typeof createResponseUrls>;
