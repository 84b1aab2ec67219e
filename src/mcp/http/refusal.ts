/** An HTTP request that is not let in: the status, and what would be allowed. */
export interface Refusal {
  readonly status: number;
  readonly code: RefusalCode;
  readonly message: string;
  readonly allowed?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
}

export type RefusalCode =
  | 'wrong-host'
  | 'wrong-origin'
  | 'wrong-path'
  | 'wrong-method'
  | 'missing-token'
  | 'wrong-token'
  | 'too-many-calls'
  | 'too-busy'
  | 'too-large'
  | 'not-json'
  | 'batch';

/** JSON-RPC leaves these to servers. */
const REFUSED = -32_000;

/** The refusal in the form that MCP clients read. */
export const refusalBody = ({ code, message, allowed }: Refusal): string =>
  JSON.stringify({
    jsonrpc: '2.0',
    error: { code: REFUSED, message, data: { code, ...(allowed === undefined ? {} : { allowed }) } },
    id: null,
  });
