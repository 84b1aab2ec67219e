import type { FactorId } from '../profile/index.ts';
import { type Owner, REACH } from './cues.ts';
import type { Quantity } from './quantity.ts';
import type { Token } from './tokens.ts';

const stores = /^(?:s3|bucket|buckets|gcs|blob|blobs|storage|minio|r2|datalake|lake|nfs|efs)$/;
const senders =
  /^(?:users?|customers?|clients?|people|partners?|callers?|visitors?|someone|uploads?|uploaded|posts?|payloads?|body|request|requests|response|responses|reply)$/;
const STORE_REACH = 6;

/** The clauses that name a sender; remembered, because every size of a message asks for them. */
function sendingClauses(tokens: readonly Token[]): ReadonlySet<number> {
  let found = sending.get(tokens);
  if (!found) {
    found = new Set(tokens.filter(({ text }) => senders.test(text)).map(({ clause }) => clause));
    sending.set(tokens, found);
  }
  return found;
}
const sending = new WeakMap<readonly Token[], ReadonlySet<number>>();

/** "reads a 40 GB file from s3": what a job fetches from a store or puts there is no request's body. */
export function isStored({ from, to }: Quantity, tokens: readonly Token[]): boolean {
  const { clause } = tokens[from]!;
  if (sendingClauses(tokens).has(clause)) return false;
  return tokens
    .slice(to, to + STORE_REACH)
    .some(
      (token, at) =>
        token.clause === clause &&
        /^(?:from|off|in|to|into|on|onto)$/.test(token.text) &&
        [1, 2, 3].some((step) => stores.test(tokens[to + at + step]?.text ?? '')),
    );
}

/** The size of a file in a store, or of a machine on somebody's desk. */
export const isElsewhere = (
  owner: Owner,
  quantity: Quantity,
  tokens: readonly Token[],
  asked: FactorId | undefined,
): boolean =>
  (owner === 'payload_mb' && owner !== asked && isStored(quantity, tokens)) ||
  (owner === 'memory_mb' && (isDesktop(tokens, quantity.from) || isDatabase(tokens, quantity.from)));

/** "postgres has 64 GB of ram". */
const isDatabase = (tokens: readonly Token[], at: number): boolean =>
  [2, 3, 4].some(
    (back) =>
      databases.test(tokens[at - back]?.text ?? '') &&
      !/^(?:with|and|on|in|to|from|via|against|using|of)$/.test(tokens[at - back - 1]?.text ?? '') &&
      tokens[at - back]!.clause === tokens[at]!.clause &&
      tokens.slice(at - back + 1, at).some(({ text }) => /^(?:has|uses|needs|takes|eats|gets|got|is|with)$/.test(text)),
  );
const databases =
  /^(?:postgres|postgresql|mysql|mariadb|oracle|mongo|mongodb|elasticsearch|redis|memcached|kafka|rds|db|database)$/;

/** "the laptop has 8 cores and 16 gigs". */
const isDesktop = (tokens: readonly Token[], at: number): boolean =>
  tokens
    .slice(Math.max(0, at - REACH), at)
    .some(
      ({ text, clause }, index, near) =>
        clause === tokens[at]!.clause &&
        (desks.test(text) || (/^machines?$/.test(text) && /^(?:dev|developers?)$/.test(near[index - 1]?.text ?? ''))),
    );
const desks = /^(?:laptops?|macbooks?|desktops?|pcs?|workstations?|phones?)$/;
