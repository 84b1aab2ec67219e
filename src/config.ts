import { z } from 'zod';
import { providerSettings } from './decision/provider.ts';
import { SetupError } from './setup-error.ts';

const present = (name: string) => z.string().trim().min(1, `${name} is empty`).optional();

const schema = z
  .object({
    SLACK_BOT_TOKEN: z
      .string()
      .startsWith('xoxb-', 'must start with "xoxb-": copy the Bot User OAuth Token from “OAuth & Permissions”')
      .optional(),
    SLACK_SIGNING_SECRET: present('SLACK_SIGNING_SECRET'),
    SLACK_APP_TOKEN: z
      .string()
      .startsWith(
        'xapp-',
        'must start with "xapp-": create an app-level token with connections:write under “Basic Information”',
      )
      .optional(),
    SLACK_CLIENT_ID: present('SLACK_CLIENT_ID'),
    SLACK_CLIENT_SECRET: present('SLACK_CLIENT_SECRET'),
    SLACK_STATE_SECRET: present('SLACK_STATE_SECRET'),
    SLACK_API_URL: z
      .url({ protocol: /^https?$/, error: 'must be an http(s) address such as https://slack.com/api/' })
      .transform((url) => (url.endsWith('/') ? url : `${url}/`))
      .default('https://slack.com/api/'),
    DATABASE_URL: z
      .string()
      .regex(/^(?:file:.+|postgres(?:ql)?:\/\/.+)$/, 'must be file:<path> or postgres://…')
      .default('file:./data/advisor.db'),
    ENCRYPTION_KEY: present('ENCRYPTION_KEY'),
    PROVIDER: z.enum(providerSettings, `must be one of ${providerSettings.join(', ')}`).default('any'),
    POLICY_FILE: present('POLICY_FILE'),
    RETENTION_DAYS: z.coerce.number('must be a number of days').int().min(1, 'must be at least 1').default(90),
    KEEP_UNRECOGNISED: z
      .enum(['0', '1'], 'must be 0 or 1')
      .default('0')
      .transform((value) => value === '1'),
    RATE_LIMIT: z.coerce
      .number('must be a number of messages and clicks a minute')
      .int()
      .min(1, 'must be at least 1')
      .default(120),
    PORT: z.coerce
      .number('must be a port number')
      .int()
      .min(0, 'must be a port number')
      .max(65_535, 'must be a port number')
      .default(3000),
    LOG_LEVEL: z
      .enum(
        ['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent'],
        'must be one of trace, debug, info, warn, error, fatal, silent',
      )
      .default('info'),
  })
  .refine(
    ({ SLACK_BOT_TOKEN, SLACK_APP_TOKEN, SLACK_SIGNING_SECRET }) =>
      !SLACK_BOT_TOKEN || SLACK_APP_TOKEN || SLACK_SIGNING_SECRET,
    {
      path: ['SLACK_APP_TOKEN'],
      error: 'is missing: set it (Socket Mode), or SLACK_SIGNING_SECRET (HTTP), beside SLACK_BOT_TOKEN',
    },
  )
  .refine(
    ({ SLACK_BOT_TOKEN, SLACK_APP_TOKEN, SLACK_SIGNING_SECRET }) =>
      SLACK_BOT_TOKEN || !(SLACK_APP_TOKEN || SLACK_SIGNING_SECRET),
    {
      path: ['SLACK_BOT_TOKEN'],
      error: 'is missing: copy the Bot User OAuth Token from “OAuth & Permissions”',
    },
  );

export type Config = z.infer<typeof schema>;

/** The environment is wrong; the message names each variable and the remedy. */
export class ConfigError extends SetupError {
  override readonly name = 'ConfigError';
}

/** Reads the environment; an empty variable counts as absent. */
export function readConfig(env: Readonly<Record<string, string | undefined>>): Config {
  const set = Object.fromEntries(Object.entries(env).filter(([, value]) => value !== undefined && value !== ''));
  const parsed = schema.safeParse(set);
  if (parsed.success) return parsed.data;
  throw new ConfigError(parsed.error.issues.map(({ path, message }) => `${path.join('.')} ${message}`).join('\n'));
}
