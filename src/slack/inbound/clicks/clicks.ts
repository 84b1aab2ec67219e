import type { AllMiddlewareArgs, BlockAction, SlackActionMiddlewareArgs } from '@slack/bolt';
import { ownActions } from '../../actions.ts';
import { extendForm, moreFields, secondPart } from '../form.ts';
import type { Surface } from '../listener-context.ts';
import { forgetMe } from './forget-me.ts';
import { action } from './in-conversation.ts';
import { continueDirectly, feedback, openPanel, search } from './panels.ts';
import { recall, setAudience } from './recall.ts';

type Click = AllMiddlewareArgs & SlackActionMiddlewareArgs<BlockAction>;

/** Every click on something of ours: one listener, because Bolt goes through all of them with every delivery. */
export function click(surface: Surface): (clicked: Click) => Promise<void> {
  const inConversation = action(surface);
  const elsewhere = new Map<string, (clicked: Click) => Promise<void>>([
    ['form', openPanel(surface, 'change')],
    ['what-if', openPanel(surface, 'what-if')],
    ['dm', continueDirectly(surface)],
    ['more-fields', extendForm(surface, moreFields)],
    ['add-part', extendForm(surface, secondPart)],
    ['feedback', feedback(surface)],
    ['recall', recall(surface)],
    ['audience', setAudience(surface)],
    ['search', search(surface)],
    ['forget-me', forgetMe(surface)],
  ]);
  return async (clicked) => {
    const id = clicked.action.action_id;
    const handle = elsewhere.get(id) ?? (ownActions.test(id) ? inConversation : undefined);
    await handle?.(clicked);
  };
}
