import type { WebClient } from '@slack/web-api';
import { z } from 'zod';
import { recordTextBlocks, recordTextView } from '../../blocks/views/record-export.ts';
import type { Click } from '../../bolt.ts';
import type { ListenerContext } from '../listener-context.ts';
import { lookerOf, recordIn, show } from './clicks.ts';
import { documentOf } from './shown.ts';

/** The record that was clicked in as a file; `undefined` where it is not there for this person. */
async function documentIn(click: Click, { register }: ListenerContext) {
  const metadata = recordIn(click);
  const { team, person, client } = lookerOf(click);
  const found = metadata && (await register.find(team, person, metadata.id));
  if (!found) return undefined;
  const { owner } = found.record;
  return { metadata, ...documentOf(found, owner && (await nameOf(client, owner))) };
}

/** Shows a record as Markdown, to be copied. */
export const showText =
  (advisor: ListenerContext) =>
  async (click: Click): Promise<void> => {
    await click.ack();
    advisor.later(async () => {
      const document = await documentIn(click, advisor);
      if (document) await show(click, recordTextView(document.metadata, document.fileName, document.markdown));
    });
  };

/** Sends it as a direct message, where it stays. */
export const sendText =
  (advisor: ListenerContext) =>
  async (click: Click): Promise<void> => {
    await click.ack();
    const { client, body } = click;
    advisor.later(async () => {
      const document = await documentIn(click, advisor);
      if (!document) return;
      const { fileName, markdown } = document;
      await client.chat.postMessage({
        channel: body.user.id,
        text: `A decision record in Markdown: ${fileName}`,
        blocks: recordTextBlocks(fileName, markdown),
      });
    });
  };

const namedSchema = z.object({ user: z.object({ real_name: z.string().min(1) }) });

/** What people call somebody: an id of Slack’s means nothing in a repository. It is looked up and not kept. */
async function nameOf(client: WebClient, person: string): Promise<string | undefined> {
  const answer = await client.users.info({ user: person }).catch(() => undefined);
  return namedSchema.safeParse(answer).data?.user.real_name;
}
