import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createCore } from '../../src/app/advisor.ts';
import { providerSettings } from '../../src/decision/provider.ts';
import { factorIds, menu } from '../../src/domain/profile.ts';
import { InputError } from '../../src/mcp/input-error.ts';
import { tools } from '../../src/mcp/tools/index.ts';
import { calls } from './calls.ts';
import { type Open, overHttp } from './servers.ts';

let server: Open;
beforeAll(async () => {
  server = await overHttp();
});
afterAll(() => server.close());

const errorOf = async (name: string, input: Record<string, unknown>) => {
  const { isError, content, structuredContent } = await server.client.callTool({ name, arguments: input });
  expect([isError, structuredContent]).toEqual([true, undefined]);
  return JSON.parse((content as [{ text: string }])[0].text).error;
};

test.each([
  ['an unknown factor', { profile: { color: 'red' } }, 'unknown-factor', 'profile.color', factorIds],
  [
    'a unit in a number',
    { profile: { max_run_s: '10 minutes' } },
    'wrong-unit',
    'profile.max_run_s',
    { type: 'number', unit: 's', minimum: 0, maximum: expect.any(Number) },
  ],
  ['a number below nothing', { profile: { memory_mb: -1 } }, 'wrong-unit', 'profile.memory_mb', { unit: 'MB' }],
  ['milliseconds for seconds', { profile: { max_run_s: 9e8 } }, 'wrong-unit', 'profile.max_run_s', { unit: 's' }],
  [
    'an unknown value',
    { profile: { traffic: 'spikey' } },
    'wrong-value',
    'profile.traffic',
    { values: menu('traffic').map(({ value }) => value) },
  ],
  ['a word for yes', { profile: { gpu: 'yes' } }, 'wrong-value', 'profile.gpu', { values: [true, false] }],
  ['an unknown provider', { text: 'an API', provider: 'ibm' }, 'wrong-value', 'provider', providerSettings],
  ['a text that is too long', { text: 'x'.repeat(8001) }, 'too-long', 'text', { maximum: 8000 }],
  ['an unknown argument', { text: 'an API', model: 'x' }, 'unknown-argument', 'model', ['text', 'profile', 'provider']],
  ['nothing', {}, 'missing-input', 'text', undefined],
] as const)('%s gets a typed error that says what is allowed', async (_name, input, code, path, allowed) => {
  const error = await errorOf('advise', input);

  expect(error).toMatchObject({ code, path, message: expect.stringMatching(/\.$/) });
  if (allowed === undefined) expect(error).not.toHaveProperty('allowed');
  else if (Array.isArray(allowed)) expect(error.allowed).toEqual(allowed);
  else expect(error.allowed).toMatchObject(allowed);
});

test('every mistake of an input is named', async () => {
  const { issues } = await errorOf('advise', { profile: { traffic: 'x', memory_mb: '1 GB', color: 1 }, foo: 1 });

  expect(issues.map(({ path }: { path: string }) => path).toSorted()).toEqual([
    'foo',
    'profile.color',
    'profile.memory_mb',
    'profile.traffic',
  ]);
});

test('a product that is not known gets the ones of its host', async () => {
  const { code, allowed } = await errorOf('limits', { products: ['aws/lamda'] });

  expect(code).toBe('unknown-product');
  expect(allowed).toContain('aws/lambda');
  expect((await errorOf('limits', { products: ['ibm/code-engine'] })).allowed).toContain('gcp/…');
});

test('what describes no workload is no decision to record', async () => {
  expect(await errorOf('decision_record', { text: 'hello' })).toMatchObject({ code: 'missing-input', path: 'text' });
});

test('tools, prompts and resources that are not there are protocol errors that name those that are', async () => {
  const { client } = server;

  await expect(client.callTool({ name: 'delete', arguments: {} })).rejects.toMatchObject({
    code: -32_602,
    data: { allowed: Object.keys(calls) },
  });
  await expect(client.getPrompt({ name: 'toString' })).rejects.toMatchObject({ code: -32_602 });
  for (const uri of [
    'advisor://products/aws/lamda',
    'advisor://constructor',
    'advisor://sources/%E0',
    'advisor://knowledge/toString',
    'file:///etc/passwd',
  ])
    await expect(client.readResource({ uri }), uri).rejects.toMatchObject({ code: -32_002 });
});

test('whatever is sent, a tool gives a valid result or says what is wrong', () => {
  const core = createCore();
  const known = fc.constantFrom('text', 'profile', 'provider', 'question', 'options', 'topics', 'products', 'host');
  const value = fc.oneof(
    fc.string(),
    fc.constantFrom('aws', 'serverless', 'aws/lambda', 'cost'),
    fc.anything(),
    fc.array(fc.constantFrom('aws/lambda', 'serverless', 'cost', '')),
    fc.dictionary(fc.constantFrom(...factorIds, '__proto__'), fc.anything()),
  );
  fc.assert(
    fc.property(fc.constantFrom(...tools), fc.dictionary(known, value), (tool, input) => {
      try {
        expect(tool.call(input, core).text).not.toBe('');
      } catch (error) {
        if (!(error instanceof InputError)) throw error;
        expect(error.issues[0].message).toMatch(/\.$/);
      }
    }),
    { numRuns: 300 },
  );
});
