import { z } from 'zod';

/** Shorter ones can be guessed. */
const SHORTEST_TOKEN = 32;
const MAKE_TOKEN = 'generate one with: openssl rand -hex 32';

export const port = z.coerce
  .number('must be a port number')
  .int()
  .min(0, 'must be a port number')
  .max(65_535, 'must be a port number');

const hostName = /^(?:\[[\da-f:]+\]|[a-z\d.-]+)$/;

/** What the MCP server over HTTP is set up with; without `MCP_PORT` it speaks over standard input and output. */
export const mcpVariables = {
  MCP_PORT: port.optional(),
  MCP_HOST: z.string().trim().min(1).default('127.0.0.1'),
  MCP_TOKEN: z
    .string()
    .trim()
    .min(SHORTEST_TOKEN, `must have at least ${SHORTEST_TOKEN} characters; ${MAKE_TOKEN}`)
    .regex(/^[\w.~+/=-]*$/, `can contain only letters, digits and - . _ ~ + / =; ${MAKE_TOKEN}`)
    .optional(),
  MCP_ALLOWED_HOSTS: z
    .string()
    .default('localhost,127.0.0.1,[::1]')
    .transform((text) => text.split(',').map((each) => each.trim().toLowerCase()))
    .refine(
      (names) => names.every((name) => hostName.test(name)),
      'must be host names without ports, separated by commas, such as advisor.example.com',
    ),
  MCP_RATE_LIMIT: z.coerce.number('must be a number of calls a minute').int().min(1, 'must be at least 1').default(600),
};

/** Over HTTP nobody is let in without the token. */
export const needsToken = {
  holds: ({ MCP_PORT, MCP_TOKEN }: { MCP_PORT?: number | undefined; MCP_TOKEN?: string | undefined }): boolean =>
    MCP_PORT === undefined || MCP_TOKEN !== undefined,
  remedy: {
    path: ['MCP_TOKEN'],
    error: `is missing: MCP_PORT opens the MCP server over HTTP, which needs a bearer token; ${MAKE_TOKEN}`,
  },
};
