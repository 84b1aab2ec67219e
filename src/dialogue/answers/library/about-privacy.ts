import type { Setting } from '../../../decision/evaluate.ts';
import { about } from './about-page.ts';
import type { Entry } from './entry.ts';

export const kept = ({ operation }: Setting): string =>
  operation?.retentionDays === undefined
    ? 'Here nothing is kept: the conversation is deleted when the program ends.'
    : `The conversation is kept on the server of whoever runs me, so that I can go on with it, for ${operation.retentionDays} days, and then deleted. A decision that was recorded or shared stays in the register, ${recordsKept(operation.recordDays)}.`;

/** For how long a recorded decision stays. */
export const recordsKept = (days: number | undefined): string =>
  days === undefined ? 'until its owner removes it' : `until ${days} days after its last change`;

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
      `${kept(setting)} ${setting.operation?.keepsUnread ? 'Messages that I did not understand are kept too, without names, to teach me.' : ''}`.trim(),
      'Nothing you write is sent to anybody else: there is no language model and no outside service.',
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
      'Who can read this thread can read what you and I write in it; in a direct message that is you alone.',
      'Nobody else sees a decision until somebody shares it, and then only people who can see the channel it was made in, or a member whom its owner hands it over to. Whoever runs the server could read its database.',
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
      'Messages in a channel that I am in are looked at to see whether they belong to a conversation with me; the others are dropped and not kept. Of channels that I am not in I see nothing.',
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
      'Nothing goes to anybody outside. I need no names, passwords or keys, so leave them out.',
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
    (setting) => [
      'Use “Delete my data” on my Home tab: it removes your conversations, decisions and everything else that I hold of you, at once.',
      kept(setting),
    ],
  ),
];
