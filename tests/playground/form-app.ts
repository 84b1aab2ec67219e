import { App, HTTPReceiver } from '@slack/bolt';
import { parseManifest } from '../../src/playground/manifest.ts';
import { type Connection, openWorkspace } from '../../src/playground/workspace.ts';

const manifest = parseManifest(`
display_information: { name: Form App, description: A form and a Home tab. }
features:
  app_home: { home_tab_enabled: true }
  slash_commands: [{ command: /form, description: Opens the form }]
  shortcuts: [{ name: Keep, type: message, callback_id: keep }]
oauth_config: { scopes: { bot: [chat:write, commands, app_mentions:read] } }
settings: { event_subscriptions: { bot_events: [app_home_opened, app_mention] } }
`);

const plain = (text: string) => ({ type: 'plain_text' as const, text });

const form = {
  type: 'modal' as const,
  callback_id: 'form',
  title: plain('A form'),
  submit: plain('Save'),
  blocks: [
    {
      type: 'input' as const,
      block_id: 'name',
      label: plain('Name'),
      element: { type: 'plain_text_input' as const, action_id: 'name' },
    },
    {
      type: 'input' as const,
      block_id: 'size',
      label: plain('Size'),
      element: {
        type: 'static_select' as const,
        action_id: 'size',
        options: [
          { text: plain('Small'), value: 's' },
          { text: plain('Large'), value: 'l' },
        ],
      },
    },
  ],
};

const every = [
  {
    type: 'data_visualization',
    title: 'Costs',
    chart: { type: 'bar', series: [{ name: 'USD', data: [{ label: 'May', value: 3 }] }] },
  },
  {
    type: 'data_table',
    caption: 'Sizes',
    rows: [
      [cell('Size'), cell('GB')],
      [cell('small'), { type: 'raw_number', value: 1 }],
    ],
  },
  { type: 'image', alt_text: 'a cat', image_url: 'https://images.invalid/cat.png' },
  { type: 'card', title: plain('A card') },
  { type: 'section', text: { type: 'mrkdwn', text: '2 * 3 * 4 &lt;!here&gt; and `<javascript:alert(1)|code>`' } },
];

function cell(text: string) {
  return { type: 'raw_text', text };
}

/** An app with what the advisor has not: a modal, a Home tab, a shortcut and every kind of block. */
export const openFormApp = () => openWorkspace(manifest, 0, startApp);

async function startApp({ apiUrl, botToken, signingSecret }: Connection) {
  const receiver = new HTTPReceiver({ signingSecret, port: 0, processBeforeResponse: true });
  const app = new App({ token: botToken, receiver, convoStore: false, clientOptions: { slackApiUrl: apiUrl } });
  app.command('/form', async ({ ack, client, command }) => {
    await ack();
    await client.views.open({ trigger_id: command.trigger_id, view: form });
  });
  app.view('form', async ({ ack, view, client, body }) => {
    const { name, size } = view.state.values;
    if (name?.['name']?.value === 'nobody') {
      await ack({ response_action: 'errors', errors: { name: 'That is no name.' } });
      return;
    }
    await ack();
    const text = `Saved ${name?.['name']?.value}, ${size?.['size']?.selected_option?.value}`;
    const { channels } = await client.conversations.list({}).catch(() => ({ channels: [] }));
    await client.chat.postMessage({ channel: channels?.[0]?.id ?? body.user.id, text });
  });
  app.event('app_home_opened', async ({ event, client }) => {
    const blocks = [{ type: 'header' as const, text: plain('Welcome home') }];
    if (event.tab === 'home') await client.views.publish({ user_id: event.user, view: { type: 'home', blocks } });
  });
  app.event('app_mention', async ({ event, client }) => {
    await client.chat.postMessage({ channel: event.channel, text: 'every block', blocks: every as never });
  });
  app.shortcut('keep', async ({ ack, respond }) => {
    await ack();
    await respond({ text: 'Kept.' });
  });
  const server = await app.start();
  return { port: (server.address() as { port: number }).port, stop: async () => void (await app.stop()) };
}
