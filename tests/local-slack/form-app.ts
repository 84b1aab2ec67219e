import { App, HTTPReceiver, LogLevel } from '@slack/bolt';
import { parseManifest } from '../../local-slack/manifest.ts';
import { type Connection, openWorkspace } from '../../local-slack/workspace.ts';
import { buttons, details, every, form, plain, saved } from './form-blocks.ts';

const manifest = parseManifest(`
display_information: { name: Form App, description: A form and a Home tab. }
features:
  app_home: { home_tab_enabled: true }
  slash_commands:
    - { command: /form, description: Opens the form }
    - { command: /slow, description: Answers too late }
  shortcuts:
    - { name: Keep, type: message, callback_id: keep }
    - { name: Fill, type: global, callback_id: fill }
oauth_config: { scopes: { bot: [chat:write, commands, app_mentions:read] } }
settings: { event_subscriptions: { bot_events: [app_home_opened, app_mention] } }
`);

/** An app with what the advisor has not: modals on modals, every field, every kind of block, late answers. */
export const openFormApp = () => openWorkspace(manifest, 0, startApp);

async function startApp({ apiUrl, botToken, signingSecret }: Connection) {
  const receiver = new HTTPReceiver({
    signingSecret,
    port: 0,
    processBeforeResponse: true,
    unhandledRequestTimeoutMillis: 5000,
  });
  const app = new App({
    token: botToken,
    receiver,
    convoStore: false,
    logLevel: LogLevel.ERROR,
    clientOptions: { slackApiUrl: apiUrl },
  });
  addForm(app);
  addMessages(app);
  const server = await app.start();
  return { port: (server.address() as { port: number }).port, stop: async () => void (await app.stop()) };
}

function addForm(app: App): void {
  app.command('/form', async ({ ack, client, command }) => {
    await ack();
    await client.views.open({ trigger_id: command.trigger_id, view: form('A form') });
  });
  app.shortcut('fill', async ({ ack, client, shortcut }) => {
    await ack();
    await client.views.open({ trigger_id: shortcut.trigger_id, view: form('A form') });
  });
  app.action('rename', async ({ ack, body, client }) => {
    await ack();
    if ('view' in body && body.view)
      await client.views.update({ view_id: body.view.id, view: form('The same form', 'something else') });
  });
  app.action('more', async ({ ack, body, client }) => {
    await ack();
    if ('trigger_id' in body) await client.views.push({ trigger_id: body.trigger_id, view: details });
  });
  app.view({ callback_id: 'details', type: 'view_closed' }, async ({ ack, body, client }) => {
    await ack();
    await client.chat.postMessage({ channel: body.user.id, text: 'The details were left.' });
  });
  app.view('details', async ({ ack, view, client, body }) => {
    await ack({ response_action: 'clear' });
    await client.chat.postMessage({ channel: body.user.id, text: saved(view.state.values) });
  });
  app.view('form', async ({ ack, view, client, body }) => {
    const name = view.state.values['name']?.['name']?.value;
    if (name === 'nobody') await ack({ response_action: 'errors', errors: { name: 'That is no name.' } });
    else if (name === 'again') await ack({ response_action: 'update', view: form('Once more') });
    else if (name === 'deeper') await ack({ response_action: 'push', view: details });
    else {
      await ack();
      await client.chat.postMessage({ channel: body.user.id, text: saved(view.state.values) });
    }
  });
}

function addMessages(app: App): void {
  app.command('/slow', async ({ ack }) => {
    await new Promise((resolve) => setTimeout(resolve, 3300));
    await ack();
  });
  app.event('app_home_opened', async ({ event, client }) => {
    const blocks = [{ type: 'header' as const, text: plain('Welcome home') }];
    if (event.tab === 'home') await client.views.publish({ user_id: event.user, view: { type: 'home', blocks } });
  });
  app.event('app_mention', async ({ event, client }) => {
    const blocks = event.text.includes('buttons') ? buttons : every;
    await client.chat.postMessage({ channel: event.channel, text: 'every block', blocks: blocks as never });
  });
  app.action('replace', async ({ ack, respond }) => {
    await ack();
    await respond({ text: 'Replaced.', replace_original: true });
  });
  app.action('delete', async ({ ack, respond }) => {
    await ack();
    await respond({ delete_original: true });
  });
  app.action('announce', async ({ ack, respond }) => {
    await ack();
    await respond({ text: 'Announced.', response_type: 'in_channel' });
  });
  app.shortcut('keep', async ({ ack, respond }) => {
    await ack();
    await respond({ text: 'Kept.', blocks: buttons });
  });
}
