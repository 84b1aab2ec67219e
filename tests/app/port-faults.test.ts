import { createServer } from 'node:http';
import { expect, test } from 'vitest';
import { portFault } from '../../src/app/health/port-faults.ts';

const listenError = (options: object): Promise<unknown> =>
  new Promise((resolve) => createServer().once('error', resolve).listen(options));
const fault = (code: string, port: number) => Object.assign(new Error(code), { code, port, syscall: 'listen' });

test('a port below 1024 that this user may not open is named with a way out', () => {
  expect(portFault(fault('EACCES', 80), { PORT: 80 })).toMatch(
    /^PORT 80 can’t be opened by this user: set PORT to 1024/,
  );
  expect(portFault(fault('EACCES', 81), { PORT: 3000, MANAGEMENT_PORT: 81 })).toMatch(/^MANAGEMENT_PORT 81 can’t/);
});

test('a HOST that is not this machine’s is named', async () => {
  for (const HOST of ['192.0.2.1', 'no-such-host.invalid'])
    expect(portFault(await listenError({ port: 0, host: HOST }), { PORT: 0, HOST })).toMatch(
      new RegExp(`^HOST ${HOST} isn’t an address of this machine`),
    );
});

test('the host of the MCP server is named as such', async () => {
  const config = { MCP_PORT: 0, MCP_HOST: '192.0.2.1' };

  expect(portFault(await listenError({ port: 0, host: '192.0.2.1' }), config)).toMatch(
    /^MCP_HOST 192\.0\.2\.1 isn’t an/,
  );
});

test('an error that is not about a port is left alone', () => {
  expect(portFault(new Error('no'), { PORT: 80 })).toBeUndefined();
  expect(
    portFault(Object.assign(new Error('x'), { syscall: 'getaddrinfo', hostname: 'slack.com' }), { PORT: 80 }),
  ).toBeUndefined();
});
