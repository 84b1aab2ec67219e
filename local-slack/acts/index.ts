import type { Member } from '../emulator.ts';
import type { Act, ActOf } from './act.ts';
import { command } from './command.ts';
import type { Desk } from './context.ts';
import { post } from './post.ts';
import { shortcut } from './shortcut.ts';
import { dismiss, submit } from './submit.ts';
import { use } from './use.ts';

/** Does what a person did on the page. Someone who is not of the workspace does nothing. */
export async function perform(act: Act, desk: Desk): Promise<void> {
  const person = desk.emulator.people.find(({ id }) => id === act.as);
  if (!person) return;
  switch (act.type) {
    case 'post':
      return post(act, person, desk);
    case 'command':
      return command(act, person, desk);
    case 'use':
      return use(act, person, desk);
    case 'submit':
      return submit(act, person, desk);
    case 'dismiss':
      return dismiss(act, person, desk);
    case 'shortcut':
      return shortcut(act, person, desk);
    case 'open':
      return open(act, person, desk);
  }
}

/** Opening a tab of the app's home is an event as well. */
async function open({ tab }: ActOf<'open'>, person: Member, { manifest, deliveries }: Desk): Promise<void> {
  if (!manifest.settings.event_subscriptions.bot_events.includes('app_home_opened')) return;
  const event_ts = (Date.now() / 1000).toFixed(6);
  await deliveries.event({ type: 'app_home_opened', user: person.id, channel: person.direct, tab, event_ts } as never);
}
