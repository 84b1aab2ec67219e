import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { factorIds } from '../../src/domain/profile.ts';
import { promptListings } from '../../src/mcp/prompts.ts';
import { readResource, resources } from '../../src/mcp/resources.ts';
import { tools } from '../../src/mcp/tools/index.ts';

const read = (name: string): string => readFileSync(`docs/agents/${name}`, 'utf8');
const names = tools.map(({ listing }) => listing.name);
const start = { command: 'npx', args: ['deployment-advisor', 'mcp'] };

describe('what the documents tell agents', () => {
  test('is how the command is started', () => {
    expect(JSON.parse(read('mcp.json')).mcpServers['deployment-advisor']).toEqual(start);
    expect(JSON.parse(read('vscode.json')).servers['deployment-advisor']).toEqual({ type: 'stdio', ...start });
    expect(read('codex.toml')).toContain(`command = "${start.command}"\nargs = ["${start.args.join('", "')}"]\n`);
    expect(JSON.parse(read('mcp-http.json')).mcpServers['deployment-advisor'].headers).toHaveProperty('Authorization');
  });

  test('names the tools, resources and prompts that there are', () => {
    const rows = [...read('README.md').matchAll(/^\| `(\w+)` \|/gm)].map(([, name]) => name);
    expect(rows.filter((name) => name === name?.toLowerCase())).toEqual(names);
    for (const { uri } of resources) expect(read('README.md')).toContain(`\`${uri}\``);
    for (const [uri] of read('README.md').matchAll(/advisor:\/\/[\w/]+/g)) expect(readResource(uri), uri).toBeTruthy();
    for (const { name } of promptListings) expect(read('README.md')).toContain(`\`${name}\``);
  });

  test('is a skill by its standard, whose tools and factors there are', () => {
    const [, head, body] = /^---\n([\s\S]+?)\n---\n([\s\S]+)$/.exec(read('where-to-run/SKILL.md'))!;
    const { name, description } = parse(head!) as { name: string; description: string };

    expect(name).toBe('where-to-run');
    expect(description.length).toBeLessThanOrEqual(1024);
    for (const tool of names) expect(body).toContain(`\`${tool}\``);
    const said = [...body!.matchAll(/`([a-z]+_(?:s|ms|mb|month|wait))`/g)].map(([, factor]) => factor);
    expect(factorIds).toEqual(expect.arrayContaining(said));
    expect(said.length).toBeGreaterThan(4);
  });

  test('shows the error that there is', async () => {
    const example = JSON.parse(/```json\n([\s\S]+?)```/.exec(read('README.md'))![1]!);
    const { advise } = Object.fromEntries(tools.map((tool) => [tool.listing.name, tool]));

    expect(() => advise!.call({ profile: { max_run_s: '10 minutes' } }, undefined as never)).toThrow(
      expect.objectContaining({ issues: [example.error] }),
    );
  });
});
