import type { AllMiddlewareArgs, BlockAction, SlackActionMiddlewareArgs } from '@slack/bolt';
import { z } from 'zod';
import type { Event } from '../../dialogue/event.ts';
import { initialState } from '../../dialogue/state.ts';
import { parseValue } from '../../profile/index.ts';
import { factorSchema, pickSchema, saySchema } from '../blocks/buttons.ts';
import { placeOf } from '../place.ts';
import type { Surface } from '../surface.ts';
import { open } from './open.ts';

type Action = AllMiddlewareArgs & SlackActionMiddlewareArgs<BlockAction>;

const clickedSchema = z.object({
  action_id: z.string(),
  action_ts: z.string(),
  value: z.string().optional(),
  selected_option: z.object({ value: z.string() }).nullish(),
});

/** A click on one of our buttons or menus. A value that is not ours changes nothing. */
export const action =
  (surface: Surface) =>
  async ({ ack, body, context }: Action): Promise<void> => {
    const clicked = clickedSchema.safeParse(body.actions[0]).data;
    const event = clicked && eventOf(clicked, body.user.id);
    if (event && body.channel) {
      const team = context.teamId ?? 'unknown';
      const channel = body.channel.id;
      if (body.message) {
        const place = placeOf(team, { channel, ts: body.message.ts, thread_ts: body.message['thread_ts'] });
        const delivery = `action:${channel}:${body.message.ts}:${clicked.action_id}:${clicked.action_ts}`;
        const own = event.type === 'said';
        await surface.advance(place, [delivery], (state) =>
          state || own ? surface.step(state ?? initialState, event) : undefined,
        );
      } else if (event.type === 'said') {
        // What only one person sees comes without its message, and has no thread.
        const { by, text } = event;
        await open(surface, { team, channel, trigger: body.trigger_id, by, text, respondTo: body.response_url });
      }
    }
    await ack();
  };

function eventOf({ action_id, value, selected_option }: z.infer<typeof clickedSchema>, by: string): Event | undefined {
  const raw = parseJson(value ?? selected_option?.value);
  if (action_id.startsWith('pick:')) {
    const pick = pickSchema.safeParse(raw).data;
    const parsed = pick && parseValue(pick.factor, pick.value);
    return pick && parsed !== undefined ? { type: 'picked', factor: pick.factor, value: parsed, by } : undefined;
  }
  if (action_id.startsWith('say:')) {
    const said = saySchema.safeParse(raw).data;
    return said && { type: 'said', text: said.say, by };
  }
  if (action_id === 'answer-now') return { type: 'answer-now', by };
  const factor = factorSchema.safeParse(raw).data?.factor;
  if (!factor) return undefined;
  if (action_id === 'skip') return { type: 'skipped', factor, by };
  if (action_id === 'unsure') return { type: 'unsure', factor, by };
  return action_id === 'reopen' ? { type: 'reopened', factor, by } : undefined;
}

function parseJson(text: string | undefined): unknown {
  try {
    return text === undefined ? undefined : JSON.parse(text);
  } catch {
    return undefined;
  }
}
