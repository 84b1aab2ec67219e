import type { Setting } from '../../../decision/evaluate.ts';
import { about } from './about-page.ts';
import type { Entry } from './entry.ts';

export const kept = ({ operation }: Setting): string =>
  operation?.retentionDays === undefined
    ? 'Nothing is kept here: the conversation is deleted when the program exits.'
    : `The conversation is kept on the server I run on for ${operation.retentionDays} days, so that I can continue it, and then deleted. A decision that was recorded or shared stays in the register, ${recordsKept(operation.recordDays)}.`;

/** For how long a recorded decision stays. */
export const recordsKept = (days: number | undefined): string =>
  days === undefined ? 'until its owner removes it' : `until ${days} days after its last change`;

const DELETE_IN_SLACK =
  'Use “Delete my data” on my Home tab: it removes your conversations, decisions and everything else I have about you, right away.';

/** What becomes of what people write. */
export const privacy: readonly Entry[] = [
  about(
    'recorded',
    [
      'is this recorded',
      'do you store what i write',
      'how long do you keep my messages',
      'what do you save about me',
      'is somebody storing what i type here',
      'where is my data stored',
      'does my data leave the company',
      'do you send my messages to openai',
      'is our conversation kept and for how long',
      'do you save my chats',
      'do you keep my data',
      'do you keep what i tell you',
      'is my data safe with you',
      'what happens to what i write',
    ],
    (setting) => [
      `${kept(setting)} ${setting.operation?.keepsUnread ? 'Messages I didn’t understand are kept too, without names, to teach me.' : ''}`.trim(),
      'Nothing you write is sent to anyone else: there’s no language model and no outside service.',
    ],
  ),
  about(
    'seen',
    [
      'who can read this',
      'who sees what i write',
      'can my boss see this',
      'is this private',
      'is this chat visible to my manager',
      'who else can see your answers',
      'can others in the channel read my answers',
      'who has access to our conversation',
    ],
    () => [
      'Anyone who can read this thread can read what you and I write in it; in a direct message, that’s only you.',
      'Nobody else sees a decision until it’s shared, and then only people who can see the channel it was made in, or a member its owner hands it over to. Anyone who runs the server could read its database.',
    ],
  ),
  about(
    'listening',
    [
      'can you read the other channels',
      'do you read everything in this channel',
      'are you listening all the time',
      'do you see messages that are not for you',
      'what can you see in our slack',
    ],
    () => [
      'In channels I’m in, I look at messages to see whether they belong to a conversation with me; the others are dropped, not kept. I see nothing in channels I’m not in.',
    ],
  ),
  about(
    'confidential',
    [
      'what if i tell you something confidential',
      'can i tell you secrets',
      'may i paste confidential data here',
      'is it safe to tell you internal things',
    ],
    (setting) => [
      kept(setting),
      'Nothing is sent to an outside service. I don’t need names, passwords or keys, so leave them out.',
    ],
  ),
  about(
    'delete',
    [
      'delete my data',
      'how do i delete my data',
      'remove everything you have about me',
      'forget me',
      'erase our conversation',
      'can i have my data deleted',
      'please remove everything you know about me',
      'can i delete what i told you',
      'forget what i said before',
    ],
    (setting) => (setting.operation?.retentionDays === undefined ? [kept(setting)] : [DELETE_IN_SLACK, kept(setting)]),
  ),
];
