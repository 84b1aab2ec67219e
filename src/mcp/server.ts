import { Server } from '@modelcontextprotocol/sdk/server/index.js';
import {
  CallToolRequestSchema,
  type CallToolResult,
  CompleteRequestSchema,
  ErrorCode,
  GetPromptRequestSchema,
  ListPromptsRequestSchema,
  ListResourcesRequestSchema,
  ListResourceTemplatesRequestSchema,
  ListToolsRequestSchema,
  McpError,
  ReadResourceRequestSchema,
} from '@modelcontextprotocol/sdk/types.js';
import { AjvJsonSchemaValidator } from '@modelcontextprotocol/sdk/validation/ajv';
import type { Core } from '../dialogue/step.ts';
import { InputError } from './input-error.ts';
import { promptListings, prompts } from './prompts.ts';
import { idsLike, readResource, resources, resourceTemplates } from './resources.ts';
import { LONGEST_TEXT } from './schemas/workload.ts';
import { tools } from './tools/index.ts';
import { version } from './version.ts';

const instructions =
  'A deterministic advisor on where to run software: AWS, Azure, Google Cloud, Cloudflare, Alibaba and small hosts. Its limits and prices are dated and cited; yours are not, so ask it instead of remembering. Start with “advise”. Keep “text” in the person’s own words; put into “profile” only what they said or what you found in their code.';

/** The protocol's own code for an address that leads nowhere. */
const RESOURCE_NOT_FOUND = -32_002;
/** Making one takes longer than a call. */
const jsonSchemaValidator = new AjvJsonSchemaValidator();
const toolByName = new Map(tools.map((tool) => [tool.listing.name, tool]));
const MOST_COMPLETIONS = 100;

/** The advisor as an MCP server, which holds no state: each call stands alone. Bugs of ours go to `onFault`. */
export function createMcpServer(core: Core, onFault: (error: unknown) => void): Server {
  const server = new Server(
    { name: 'deployment-advisor', title: 'Deployment advisor', version },
    { capabilities: { tools: {}, resources: {}, prompts: {}, completions: {} }, instructions, jsonSchemaValidator },
  );
  server.setRequestHandler(ListToolsRequestSchema, () => ({ tools: tools.map(({ listing }) => listing) }));
  server.setRequestHandler(CallToolRequestSchema, ({ params }) => call(params.name, params.arguments, core, onFault));
  server.setRequestHandler(ListResourcesRequestSchema, () => ({ resources }));
  server.setRequestHandler(ListResourceTemplatesRequestSchema, () => ({ resourceTemplates }));
  server.setRequestHandler(ReadResourceRequestSchema, ({ params }) => {
    const found = readResource(params.uri);
    if (found) return { contents: [found] };
    throw new McpError(RESOURCE_NOT_FOUND, 'There is no such resource.', {
      allowed: [...resources.map(({ uri }) => uri), ...resourceTemplates.map(({ uriTemplate }) => uriTemplate)],
    });
  });
  server.setRequestHandler(ListPromptsRequestSchema, () => ({ prompts: promptListings }));
  server.setRequestHandler(GetPromptRequestSchema, ({ params }) => prompt(params.name, params.arguments));
  server.setRequestHandler(CompleteRequestSchema, ({ params: { ref, argument } }) => {
    const values = ref.type === 'ref/resource' ? idsLike(ref.uri, argument.value) : [];
    const some = values.slice(0, MOST_COMPLETIONS);
    return { completion: { values: some, total: values.length, hasMore: some.length < values.length } };
  });
  return server;
}

function call(name: string, input: unknown, core: Core, onFault: (error: unknown) => void): CallToolResult {
  const tool = toolByName.get(name);
  if (!tool) throw new McpError(ErrorCode.InvalidParams, 'There is no such tool.', { allowed: [...toolByName.keys()] });
  try {
    const { structured, text } = tool.call(input ?? {}, core);
    return { content: [{ type: 'text', text }], structuredContent: structured };
  } catch (error) {
    if (error instanceof InputError) return refusal(error);
    onFault(error);
    throw new McpError(ErrorCode.InternalError, 'The advisor is at fault, not your call.');
  }
}

/** As text, because clients hold whatever is structured against the schema of a result. */
const refusal = ({ issues }: InputError): CallToolResult => ({
  isError: true,
  content: [{ type: 'text', text: JSON.stringify({ error: { ...issues[0], issues } }) }],
});

function prompt(name: string, given: Readonly<Record<string, string>> = {}) {
  const found = Object.hasOwn(prompts, name) ? prompts[name] : undefined;
  if (!found)
    throw new McpError(ErrorCode.InvalidParams, 'There is no such prompt.', { allowed: Object.keys(prompts) });
  const { argument, description, text } = found;
  const value = given[argument.name]?.trim();
  if (!value || value.length > LONGEST_TEXT)
    throw new McpError(ErrorCode.InvalidParams, `Give the argument ${argument.name}.`, {
      allowed: { argument: argument.name, maximum: LONGEST_TEXT },
    });
  return { description, messages: [{ role: 'user' as const, content: { type: 'text' as const, text: text(value) } }] };
}
