import { z } from 'zod';
import { providerSettings } from '../../decision/provider.ts';
import { readRepository } from '../../dialogue/register/repository.ts';
import { SetupError } from '../../domain/setup-error.ts';
import { mcpVariables, needsToken, port } from '../../mcp/config.ts';
import { readKeys } from '../../store/workspaces/encryption.ts';

const MAKE_KEY = 'generate one with: openssl rand -base64 32';

const present = z.string().trim().min(1, 'is empty').optional();

/** A token with something behind its prefix. */
const token = (prefix: string, where: string) =>
  z
    .string()
    .trim()
    .regex(new RegExp(`^${prefix}[\\w-]+$`), `must start with "${prefix}" and continue after it: ${where}`)
    .optional();

const hasScheme = /^[a-z][a-z\d+.-]*:\/\//i;

/** Where records of decisions go. */
const repository = z.string().transform((text, { addIssue }) => {
  const found = readRepository(text);
  if (typeof found !== 'string') return found;
  addIssue(found);
  return z.NEVER;
});

/** What serving many workspaces takes, and where each comes from. */
const manyWorkspaces = {
  SLACK_CLIENT_ID: 'copy it from “Basic Information → App Credentials”',
  SLACK_CLIENT_SECRET: 'copy it from “Basic Information → App Credentials”',
  SLACK_STATE_SECRET: 'generate one with: openssl rand -hex 32',
  ENCRYPTION_KEY: MAKE_KEY,
} as const;

type Oauth = 'SLACK_CLIENT_ID' | 'SLACK_CLIENT_SECRET' | 'SLACK_STATE_SECRET';

const servesMany = (env: { readonly [name in Oauth]?: string | undefined }): boolean =>
  Boolean(env.SLACK_CLIENT_ID || env.SLACK_CLIENT_SECRET || env.SLACK_STATE_SECRET);

/** What sets how the advisor decides, on every surface. */
const advisorVariables = {
  PROVIDER: z.enum(providerSettings, `must be one of ${providerSettings.join(', ')}`).default('any'),
  POLICY_FILE: present,
};

const schema = z
  .object({
    ...advisorVariables,
    ...mcpVariables,
    SLACK_BOT_TOKEN: token('xoxb-', 'copy the Bot User OAuth Token from “OAuth & Permissions”'),
    SLACK_SIGNING_SECRET: present,
    SLACK_APP_TOKEN: token('xapp-', 'create an app-level token with connections:write under “Basic Information”'),
    SLACK_CLIENT_ID: present,
    SLACK_CLIENT_SECRET: present,
    SLACK_STATE_SECRET: present,
    SLACK_API_URL: z
      .url({ protocol: /^https?$/, error: 'must be an http(s) URL such as https://slack.com/api/' })
      .transform((url) => (url.endsWith('/') ? url : `${url}/`))
      .default('https://slack.com/api/'),
    DATABASE_URL: z
      .string()
      .regex(/^(?:file:.+|postgres(?:ql)?:\/\/.+)$/, 'must be file:<path> or postgres://…')
      .default('file:./data/advisor.db'),
    ENCRYPTION_KEY: z
      .string()
      .transform((text, { addIssue }) => {
        const keys = readKeys(text);
        if (keys) return keys;
        addIssue(`must be 32 bytes in base64 or hex, or several such keys separated by commas; ${MAKE_KEY}`);
        return z.NEVER;
      })
      .optional(),
    RETENTION_DAYS: z.coerce.number('must be a number of days').int().min(1, 'must be at least 1').default(90),
    DECISION_RETENTION_DAYS: z.coerce
      .number('must be a number of days, or left out to keep recorded decisions forever')
      .int()
      .min(1, 'must be at least 1; leave it out to keep recorded decisions forever')
      .optional(),
    DECISION_REPOSITORY: repository.optional(),
    KEEP_UNRECOGNISED: z
      .enum(['0', '1'], 'must be 0 or 1')
      .default('0')
      .transform((value) => value === '1'),
    RATE_LIMIT: z.coerce
      .number('must be a number of messages and clicks a minute')
      .int()
      .min(1, 'must be at least 1')
      .default(120),
    NODE_ENV: z.string().optional(),
    HOST: present,
    HTTPS_PROXY: z
      .string()
      .trim()
      .transform((address) => (hasScheme.test(address) ? address : `http://${address}`))
      .pipe(z.url({ protocol: /^https?$/, error: 'must be an http(s) URL such as http://proxy.example.com:3128' }))
      .optional(),
    NO_PROXY: z.string().trim().optional(),
    PORT: port.default(3000),
    MANAGEMENT_PORT: port.optional(),
    LOG_LEVEL: z
      .enum(
        ['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent'],
        'must be one of trace, debug, info, warn, error, fatal, silent',
      )
      .default('info'),
  })
  .superRefine((env, { addIssue }) => {
    if (!servesMany(env)) return;
    for (const [name, remedy] of Object.entries(manyWorkspaces) as [keyof typeof manyWorkspaces, string][])
      if (!env[name])
        addIssue({ code: 'custom', path: [name], message: `is missing: many workspaces need it; ${remedy}` });
  })
  .refine((env) => !(env.SLACK_BOT_TOKEN && servesMany(env)), {
    path: ['SLACK_BOT_TOKEN'],
    error:
      'is for one workspace, while SLACK_CLIENT_ID, SLACK_CLIENT_SECRET and SLACK_STATE_SECRET are for many: set one or the others, not both',
  })
  .refine((env) => !(env.SLACK_BOT_TOKEN || servesMany(env)) || env.SLACK_APP_TOKEN || env.SLACK_SIGNING_SECRET, {
    path: ['SLACK_APP_TOKEN'],
    error:
      'is missing: set it (Socket Mode), or SLACK_SIGNING_SECRET (HTTP), along with SLACK_BOT_TOKEN or SLACK_CLIENT_ID',
  })
  .refine((env) => env.SLACK_BOT_TOKEN || servesMany(env) || !(env.SLACK_APP_TOKEN || env.SLACK_SIGNING_SECRET), {
    path: ['SLACK_BOT_TOKEN'],
    error: 'is missing: copy the Bot User OAuth Token from “OAuth & Permissions”',
  })
  .refine(needsToken.holds, needsToken.remedy);

const installedSchema = z.object({ ...advisorVariables, ...mcpVariables }).refine(needsToken.holds, needsToken.remedy);

export type Config = z.infer<typeof schema>;

/** The environment is wrong; the message names each variable and the remedy. */
export class ConfigError extends SetupError {
  override readonly name = 'ConfigError';
}

/** Variables that may also be given as the name of a file that holds them: `MCP_TOKEN_FILE`. */
export const secretNames = [
  'SLACK_BOT_TOKEN',
  'SLACK_APP_TOKEN',
  'SLACK_SIGNING_SECRET',
  'SLACK_CLIENT_ID',
  'SLACK_CLIENT_SECRET',
  'SLACK_STATE_SECRET',
  'ENCRYPTION_KEY',
  'DATABASE_URL',
  'MCP_TOKEN',
] as const;

type Environment = Readonly<Record<string, string | undefined>>;

/** Many systems set these in lower case. */
const proxyNames = ['HTTPS_PROXY', 'NO_PROXY'] as const;

/** Reads the environment; an empty variable counts as absent. */
export const readConfig = (env: Environment): Config =>
  read(schema, {
    ...env,
    ...Object.fromEntries(proxyNames.map((name) => [name, env[name] || env[name.toLowerCase()]])),
  });

/** What the installed command reads: in somebody's own project, other variables belong to that project. */
export type InstalledConfig = z.infer<typeof installedSchema>;
export const readInstalledConfig = (env: Environment): InstalledConfig => read(installedSchema, env);

function read<T>(from: z.ZodType<T>, env: Environment): T {
  const set = Object.fromEntries(Object.entries(env).filter(([, value]) => value !== undefined && value !== ''));
  const parsed = from.safeParse(set);
  if (parsed.success) return parsed.data;
  throw new ConfigError(parsed.error.issues.map(({ path, message }) => `${path.join('.')} ${message}`).join('\n'));
}
