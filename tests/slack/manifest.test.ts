import { globSync, readFileSync } from 'node:fs';
import { App } from '@slack/bolt';
import { beforeAll, describe, expect, test, vi } from 'vitest';
import { parse } from 'yaml';
import { SUGGESTED_PROMPTS } from '../../src/slack/inbound/prompts.ts';
import { shortcuts } from '../../src/slack/shortcuts.ts';
import { openWorkspace } from './workspace.ts';

interface Manifest {
  display_information: { name: string; description: string; long_description: string; background_color: string };
  features: {
    agent_view: { agent_description: string; suggested_prompts: { title: string; message: string }[] };
    app_home: Record<string, boolean>;
    shortcuts: { name: string; type: string; callback_id: string; description: string }[];
    slash_commands: { command: string; description: string; usage_hint: string; should_escape: boolean }[];
  };
  oauth_config: { scopes: { bot: string[]; bot_optional: string[] } };
  settings: { event_subscriptions: { bot_events: string[] }; interactivity: { is_enabled: boolean } };
}
const manifest = parse(readFileSync('manifest.yml', 'utf8')) as Manifest;
const { display_information: display, features, settings, oauth_config } = manifest;
const sorted = (names: Iterable<string>): string[] => [...new Set(names)].toSorted();

/** What the app registers with Bolt, by kind. */
const registered: Record<'event' | 'command', unknown[]> = { event: [], command: [] };

beforeAll(async () => {
  const spies = (['event', 'command'] as const).map((kind) => [kind, vi.spyOn(App.prototype, kind)] as const);
  const slack = await openWorkspace();
  await slack.close();
  for (const [kind, spy] of spies) {
    registered[kind] = spy.mock.calls.map(([name]) => name);
    spy.mockRestore();
  }
});

/** What each event and each method that the app calls needs. */
const eventScopes: Record<string, string> = {
  app_mention: 'app_mentions:read',
  'message.channels': 'channels:history',
  'message.groups': 'groups:history',
  'message.im': 'im:history',
  'message.mpim': 'mpim:history',
  app_home_opened: '',
  app_uninstalled: '',
  tokens_revoked: '',
};
const histories = ['channels:history', 'groups:history', 'im:history', 'mpim:history'];
const methodScopes: Record<string, readonly string[]> = {
  'auth.test': [],
  'chat.postMessage': ['chat:write'],
  'chat.postEphemeral': ['chat:write'],
  'chat.update': ['chat:write'],
  'chat.getPermalink': [],
  'conversations.history': histories,
  'conversations.replies': histories,
  'conversations.open': ['im:write'],
  'conversations.info': ['channels:read', 'groups:read', 'mpim:read'],
  'conversations.members': ['channels:read', 'groups:read', 'mpim:read'],
  'users.info': ['users:read'],
  'files.info': ['files:read'],
  'views.open': [],
  'views.update': [],
  'views.publish': [],
  'views.push': [],
  'assistant.threads.setStatus': ['assistant:write'],
  'assistant.threads.setTitle': ['assistant:write'],
  'assistant.threads.setSuggestedPrompts': ['assistant:write'],
};

describe('the manifest', () => {
  test('subscribes to the events that the app listens to, and to no others', () => {
    const kinds = settings.event_subscriptions.bot_events.map((event) => event.replace(/^message\..*/, 'message'));

    expect(sorted(kinds)).toEqual(sorted(registered.event as string[]));
  });

  test('has the commands that the app listens to, and no others', () => {
    expect(features.slash_commands.map(({ command }) => command)).toEqual(registered.command);
  });

  test('has the shortcuts that the app listens to, and no others', () => {
    const declared = Map.groupBy(features.shortcuts, ({ type }) => type);
    const ids = [...declared].map(([type, all]) => [type, sorted(all.map(({ callback_id }) => callback_id))]);

    expect(Object.fromEntries(ids)).toEqual(shortcuts);
  });

  test('asks for the scopes of what the app is told and what it calls, and for no others', () => {
    const needed = [
      ...settings.event_subscriptions.bot_events.map((event) => eventScopes[event]!),
      ...methodsCalled().flatMap((method) => methodScopes[method] ?? [`of ${method}`]),
      'commands',
    ].filter(Boolean);

    expect(sorted([...oauth_config.scopes.bot, ...oauth_config.scopes.bot_optional])).toEqual(sorted(needed));
    expect(oauth_config.scopes.bot_optional).toEqual(['files:read']);
  });

  test('knows of every method that the app calls', () => {
    expect(methodsCalled()).toEqual(sorted(Object.keys(methodScopes)));
  });

  test('suggests the prompts that the app sets', () => {
    expect(features.agent_view.suggested_prompts).toEqual(SUGGESTED_PROMPTS);
    expect(SUGGESTED_PROMPTS.length).toBeLessThanOrEqual(4);
  });

  test('switches on what the app needs', () => {
    expect(settings.interactivity.is_enabled).toBe(true);
    expect(features.app_home).toEqual({
      home_tab_enabled: true,
      messages_tab_enabled: true,
      messages_tab_read_only_enabled: false,
    });
  });

  test('names the words of the command in its hint', () => {
    const [{ usage_hint, should_escape }] = features.slash_commands as [Manifest['features']['slash_commands'][number]];

    for (const word of ['help', 'form', 'history', 'compare', 'pros', 'define']) expect(usage_hint).toContain(word);
    expect(should_escape).toBe(true);
  });

  test.each<readonly [string, string, number, number]>([
    ['name', display.name, 1, 35],
    ['description', display.description, 1, 140],
    ['long_description', display.long_description, 175, 4000],
    ['agent_description', features.agent_view.agent_description, 1, 300],
    ...features.shortcuts.map(({ name }) => ['shortcut', name, 1, 24] as const),
    ...features.slash_commands.map(({ command }) => ['command', command, 2, 32] as const),
  ])('keeps to Slack’s limits: %s', (_name, text, least, most) => {
    expect(text.length).toBeGreaterThanOrEqual(least);
    expect(text.length).toBeLessThanOrEqual(most);
  });

  test('has a color on which white text can be read', () => {
    const [red, green, blue] = display.background_color
      .match(/[\da-f]{2}/gi)!
      .map((part) => Number.parseInt(part, 16) / 255);
    const linear = (share: number) => (share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4);
    const luminance = 0.2126 * linear(red!) + 0.7152 * linear(green!) + 0.0722 * linear(blue!);

    expect(1.05 / (luminance + 0.05)).toBeGreaterThan(4.5);
  });
});

/** The methods of the Web API that the source calls. */
function methodsCalled(): string[] {
  const sources = globSync('src/slack/**/*.ts').map((path) => readFileSync(path, 'utf8'));
  return sorted(
    sources.flatMap((source) => [
      ...[...source.matchAll(/\bclient\.([a-z]+(?:\.[a-zA-Z]+)+)\(/g)].map(([, method]) => method!),
      ...[...source.matchAll(/\bapiCall\('([^']+)'/g)].map(([, method]) => method!),
    ]),
  );
}
