import { Client } from '@modelcontextprotocol/sdk/client/index.js';
import { InMemoryTransport } from '@modelcontextprotocol/sdk/inMemory.js';
import { expect, test } from 'vitest';
import { createCore } from '../../src/app/advisor.ts';
import { createMcpServer } from '../../src/mcp/server.ts';

test('a fault of ours is told to us, and to the caller only that there was one', async () => {
  const faults: unknown[] = [];
  const fault = new Error('no such table: people');
  const broken = {
    ...createCore(),
    understand() {
      throw fault;
    },
  };
  const [ours, theirs] = InMemoryTransport.createLinkedPair();
  await createMcpServer(broken, (error) => faults.push(error)).connect(ours);
  const client = new Client({ name: 'test', version: '1' });
  await client.connect(theirs);
  const call = client.callTool({ name: 'advise', arguments: { text: 'a nightly job' } });

  await expect(call).rejects.toMatchObject({
    code: -32_603,
    message: expect.stringMatching(/The advisor is at fault, not your call\.$/),
  });
  expect(faults).toEqual([fault]);
});
