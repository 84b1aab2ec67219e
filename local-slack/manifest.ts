import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';
import { z } from 'zod';

const prompt = z.object({ title: z.string(), message: z.string() });

const schema = z.object({
  display_information: z.object({ name: z.string(), description: z.string().default('') }),
  features: z
    .object({
      agent_view: z.object({ suggested_prompts: z.array(prompt).default([]) }).optional(),
      app_home: z.object({ home_tab_enabled: z.boolean().default(false) }).optional(),
      slash_commands: z
        .array(z.object({ command: z.string(), description: z.string(), usage_hint: z.string().default('') }))
        .default([]),
      shortcuts: z
        .array(
          z.object({
            name: z.string(),
            type: z.enum(['message', 'global']),
            callback_id: z.string(),
            description: z.string().default(''),
          }),
        )
        .default([]),
    })
    .prefault({}),
  oauth_config: z.object({
    scopes: z.object({ bot: z.array(z.string()), bot_optional: z.array(z.string()).default([]) }),
  }),
  settings: z.object({
    event_subscriptions: z.object({ bot_events: z.array(z.string()).default([]) }).prefault({}),
  }),
});

/** What of an app's manifest decides how Slack treats it. */
export type Manifest = z.infer<typeof schema>;

export const parseManifest = (yaml: string): Manifest => schema.parse(parse(yaml));

export const readManifest = (): Manifest =>
  parseManifest(readFileSync(fileURLToPath(new URL('../manifest.yml', import.meta.url)), 'utf8'));
