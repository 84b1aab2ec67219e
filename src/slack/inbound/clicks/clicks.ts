import type { Logger } from 'pino';
import { type ActionId, type ActionValues, actionNamed, type HandledId, isHandled } from '../../actions.ts';
import type { Click } from '../../bolt.ts';
import type { ListenerContext } from '../listener-context.ts';
import { removeRecord, setOwner, setRecordAudience, setStatus, setSuccessor } from '../register/changes.ts';
import { askRepository, followLink, openRecord, openRegister, recordThis } from '../register/clicks.ts';
import { sendText, showText } from '../register/export.ts';
import { openSettingsLog, restoreSettings } from '../settings/log.ts';
import { openChannelSettings, openSettings } from '../settings/open.ts';
import { type Clicked, readClicked, valueIn } from './clicked.ts';
import { feedback } from './feedback.ts';
import { forgetMe } from './forget-me.ts';
import { extendForm, moreFields, secondPart } from './form-fields.ts';
import { inConversation } from './in-conversation.ts';
import { continueDirectly, openPanel } from './panels.ts';
import { explainReason } from './reason.ts';
import { recall, setAudience } from './recall.ts';
import { search } from './search.ts';

type Handlers = { readonly [Id in HandledId]: (click: Click, value: ActionValues[Id]) => Promise<void> };

const handlersOf = (advisor: ListenerContext): Handlers => ({
  form: openPanel(advisor, 'change'),
  'what-if': openPanel(advisor, 'what-if'),
  dm: continueDirectly(advisor),
  'more-fields': extendForm(advisor, moreFields),
  'add-part': extendForm(advisor, secondPart),
  reason: explainReason(advisor),
  feedback: feedback(advisor),
  recall: recall(advisor),
  audience: setAudience(advisor),
  search: search(advisor),
  register: openRegister(advisor),
  record: openRecord(advisor),
  'record-this': recordThis(advisor),
  'record-status': setStatus(advisor),
  'record-owner': setOwner(advisor),
  'record-successor': setSuccessor(advisor),
  'record-audience': setRecordAudience(advisor),
  'record-text': showText(advisor),
  'record-sent': sendText(advisor),
  'record-link': followLink(),
  'record-elsewhere': askRepository(advisor),
  'record-remove': removeRecord(advisor),
  'forget-me': forgetMe(advisor),
  settings: openSettings(advisor),
  'settings-channel': openChannelSettings(advisor),
  'settings-log': openSettingsLog(advisor),
  'settings-restore': restoreSettings(advisor),
});

/** Every click: one listener, because Bolt goes through all of them with every delivery. */
export function click(advisor: ListenerContext, log: Logger): (click: Click) => Promise<void> {
  const handlers = handlersOf(advisor);
  const speak = inConversation(advisor);

  function handle<Id extends HandledId>(id: Id, given: Click, clicked: Clicked): Promise<void> | undefined {
    const read = valueIn(id, clicked);
    return read && handlers[id](given, read.value);
  }

  function take(id: ActionId, given: Click, clicked: Clicked): Promise<void> | undefined {
    return isHandled(id) ? handle(id, given, clicked) : speak(id, given, clicked);
  }

  return async (given) => {
    const id = actionNamed(given.action.action_id);
    const clicked = readClicked(given.action);
    const taken = id && clicked && take(id, given, clicked);
    if (taken) return taken;
    // A click of an older version, or of nobody's: Slack would show an error for what is not acknowledged.
    log.warn({ action: id ?? nameOf(given.action.action_id) }, 'A click that is not one of ours was ignored.');
    await given.ack();
  };
}

/** An id that is not ours may hold anything. */
const nameOf = (action_id: string): string => (/^[\w:-]{1,60}$/.test(action_id) ? action_id : 'unreadable');
