import type { Config } from '../config/config.ts';

/** Below it, most systems let only root listen. */
const FIRST_FREE_PORT = 1024;

type ListenError = NodeJS.ErrnoException & { readonly port?: number; readonly address?: string };
type Ports = Partial<Pick<Config, 'PORT' | 'HOST' | 'MANAGEMENT_PORT' | 'MCP_PORT' | 'MCP_HOST'>>;

const names = ['MANAGEMENT_PORT', 'MCP_PORT', 'PORT'] as const;

/** In words, why a port could not be opened; `undefined` for an error of another kind. */
export function portFault(error: unknown, config: Ports): string | undefined {
  if (!(error instanceof Error) || !('syscall' in error)) return undefined;
  const { code, syscall, port, address } = error as ListenError;
  if (syscall === 'listen') return listenFault(code, config, port, address);
  // A host name that no resolver knows; of other names, others are to say it.
  const { hostname } = error as { hostname?: string };
  return syscall === 'getaddrinfo' && nameOfHost(config, hostname) ? hostFault(config, hostname) : undefined;
}

function listenFault(
  code: string | undefined,
  config: Ports,
  port: number | undefined,
  address: string | undefined,
): string | undefined {
  const name = names.find((each) => port !== undefined && config[each] === port) ?? 'PORT';
  const number = port ?? config[name];
  if (code === 'EADDRINUSE') return `${name} ${number} is taken: stop what uses it, or set ${name} to another one`;
  if (code === 'EACCES')
    return `${name} ${number} can’t be opened by this user: set ${name} to ${FIRST_FREE_PORT} or more, and put a proxy in front of it`;
  return code === 'EADDRNOTAVAIL' ? hostFault(config, address) : undefined;
}

const nameOfHost = (config: Ports, host: string | undefined): 'HOST' | 'MCP_HOST' | undefined =>
  (['HOST', 'MCP_HOST'] as const).find((name) => host !== undefined && config[name] === host);

const hostFault = (config: Ports, host: string | undefined): string => {
  const name = nameOfHost(config, host) ?? 'HOST';
  return `${name} ${host} isn’t an address of this machine: set it to one, such as 127.0.0.1 or 0.0.0.0, or unset it`;
};
