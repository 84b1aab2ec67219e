import { Ajv } from 'ajv';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { calls } from './calls.ts';
import { type Open, overHttp, overStdio } from './servers.ts';

describe.each([
  ['standard input and output', overStdio],
  ['streamable HTTP', overHttp],
] as const)('the client of the SDK over %s', (_name, open) => {
  let server: Open;
  beforeAll(async () => {
    server = await open();
  });
  afterAll(() => server.close());

  test('lists every tool with schemas, as read-only', async () => {
    const { tools } = await server.client.listTools();

    expect(tools.map(({ name }) => name)).toEqual(Object.keys(calls));
    for (const { inputSchema, outputSchema, annotations, title, description } of tools) {
      expect(inputSchema.type).toBe('object');
      expect(outputSchema?.type).toBe('object');
      expect(annotations).toEqual({
        readOnlyHint: true,
        destructiveHint: false,
        idempotentHint: true,
        openWorldHint: false,
      });
      expect(title).toBeTruthy();
      expect(description!.length).toBeGreaterThan(100);
    }
  });

  test.each(Object.entries(calls))('calls %s, whose result is as its schema says', async (name, input) => {
    const { tools } = await server.client.listTools();
    const result = await server.client.callTool({ name, arguments: input });

    const validate = new Ajv({ strict: false }).compile(tools.find((tool) => tool.name === name)!.outputSchema!);
    expect(validate(result.structuredContent), JSON.stringify(validate.errors)).toBe(true);
    expect(result.isError).toBeFalsy();
    const [{ text }] = result.content as [{ text: string }];
    expect(text.length).toBeGreaterThan(100);
    expect(text).not.toMatch(/undefined|NaN|\[object|Say “/);
  });

  test('reads what is known and where it is from', async () => {
    const { client } = server;
    const { resources } = await client.listResources();
    const { resourceTemplates } = await client.listResourceTemplates();
    const read = async (uri: string) => {
      const { contents } = await client.readResource({ uri });
      return JSON.parse((contents[0] as { text: string }).text);
    };

    expect(resources.map(({ uri }) => uri)).toEqual([
      'advisor://factors',
      'advisor://products',
      'advisor://knowledge',
      'advisor://sources',
    ]);
    expect(resourceTemplates).toHaveLength(resources.length);
    expect(await read('advisor://products/aws/lambda')).toMatchObject({ name: 'AWS Lambda' });
    expect(await read('advisor://factors/max_run_s')).toMatchObject({ allowed: { type: 'number', unit: 's' } });
    const [first] = await read('advisor://knowledge');
    expect((await read(`advisor://knowledge/${encodeURIComponent(first.id)}`)).sources[0].asOf).toBeTruthy();
    const [fact] = await read('advisor://sources');
    expect(await read(`advisor://sources/${fact.id}`)).toMatchObject({ id: fact.id, sources: expect.any(Array) });
  });

  test('completes ids and fills in prompts', async () => {
    const { client } = server;
    const completed = await client.complete({
      ref: { type: 'ref/resource', uri: 'advisor://products/{+id}' },
      argument: { name: 'id', value: 'aws/la' },
    });
    expect(completed.completion.values).toContain('aws/lambda');

    const { prompts } = await client.listPrompts();
    for (const { name, arguments: [argument] = [] } of prompts) {
      const { messages } = await client.getPrompt({ name, arguments: { [argument!.name]: 'our nightly report' } });
      expect((messages[0]!.content as { text: string }).text).toContain('our nightly report');
    }
  });
});
