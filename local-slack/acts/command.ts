import { APP_ID, type Member, TEAM } from '../emulator.ts';
import { respond } from '../respond.ts';
import type { ActOf } from './act.ts';
import { channelName, type Desk, note } from './context.ts';
import { escapeTyped } from './typed.ts';

/** Runs a slash command; what its acknowledgement carries is shown as Slack shows it. */
export async function command(act: ActOf<'command'>, person: Member, desk: Desk): Promise<void> {
  const { channel } = act;
  const { manifest, emulator, triggers, responseUrls, deliveries } = desk;
  if (!manifest.features.slash_commands.some(({ command: known }) => known === act.command)) {
    note(`${act.command} is not a valid command.`, channel, person, desk);
    return;
  }
  const origin = { user: person.id, channel };
  const { acknowledged, body } = await deliveries.command({
    token: 'local',
    team_id: TEAM,
    team_domain: 'local',
    channel_id: channel,
    channel_name: channelName(channel, desk),
    user_id: person.id,
    user_name: person.name.toLowerCase(),
    command: act.command,
    text: escapeTyped(act.text, emulator.people),
    api_app_id: APP_ID,
    is_enterprise_install: 'false',
    response_url: responseUrls.issue(origin),
    trigger_id: triggers.issue(person.id),
  });
  if (!acknowledged) note(`${act.command} failed with the error “operation_timeout”.`, channel, person, desk);
  else if (body) await respond(body, origin, desk, 'acknowledgement');
}
