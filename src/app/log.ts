import { type DestinationStream, type Logger, pino } from 'pino';
import { requests } from '../slack/monitoring/request.ts';
import type { Config } from './config/config.ts';

/** JSON lines, each with the delivery it belongs to; no tokens, and of errors only what holds nobody's words. */
export const createLog = (level: Config['LOG_LEVEL'], destination?: DestinationStream): Logger => {
  const options = {
    level,
    mixin: () => ({ request: requests.getStore()?.id }),
    serializers: { err: withoutContent },
    hooks: { streamWrite: withoutSecrets },
  };
  return destination ? pino(options, destination) : pino(options);
};

/** Errors of drivers and of Slack's client carry rows, parameters and requests: all that is left out. */
function withoutContent(error: unknown): unknown {
  if (!(error instanceof Error)) return { type: typeof error };
  const { code, cause, original, originals } = error as Error & Record<string, unknown>;
  const behind = [cause ?? original, ...(Array.isArray(originals) ? originals : [])].filter(
    (each) => each instanceof Error,
  );
  return {
    type: error.name,
    message: error.message,
    stack: error.stack,
    ...(typeof code === 'string' ? { code } : {}),
    ...(behind.length > 0 ? { causes: behind.map(withoutContent) } : {}),
  };
}

const secrets: readonly (readonly [RegExp, string])[] = [
  [/\bxox[a-z](?:\.xox[a-z])?-[\w-]+|\bxapp-[\w-]+/g, '(token)'],
  [/(hooks\.slack(?:-gov)?\.com)\/[^\s"\\]+/g, '$1/(address)'],
];

/** The last look at every line before it is written. */
const withoutSecrets = (line: string): string =>
  secrets
    .reduce((cleaned, [secret, instead]) => cleaned.replace(secret, instead), line)
    .replace(beforeAt, withoutPassword)
    .split(NOT_JSON)
    .map((part, at, { length }) => (at < length - 1 ? withoutQuote(part) : part))
    .join(NOT_JSON);

/** Up to an "@", where an address may hold a password. Two expressions, because one would try each "//" to the end. */
const beforeAt = /(?<![^\s"@])[^\s"@]+(?=@)/g;
const withoutPassword = (text: string): string => {
  const [user] = /\/\/[^:/]+:/.exec(text) ?? [];
  return user ? `${text.slice(0, text.indexOf(user) + user.length)}(password)` : text;
};

/** JSON.parse quotes what it could not read, which is what somebody wrote. */
const NOT_JSON = ' is not valid JSON';
function withoutQuote(part: string): string {
  const at = part.indexOf(UNEXPECTED);
  return at < 0 ? part : `${part.slice(0, at + UNEXPECTED.length)}in text`;
}
const UNEXPECTED = 'Unexpected token ';
