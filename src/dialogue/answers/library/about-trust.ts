import type { Setting } from '../../../decision/evaluate.ts';
import { about } from './about-page.ts';
import { kept } from './about-privacy.ts';
import type { Entry } from './entry.ts';

const learning = ({ operation }: Setting): string =>
  operation?.keepsUnread
    ? 'Not on my own. Messages I didn’t understand are kept here, without names, so that people can turn them into examples for a later version.'
    : 'No: what you write doesn’t change me. I get better when people add examples and sources to a later version.';

/** How far it can be trusted, and what it lives on. */
export const trust: readonly Entry[] = [
  about(
    'mistakes',
    [
      'can you be wrong',
      'are you always right',
      'do you make mistakes',
      'how often are you wrong',
      'how reliable are your answers',
      'what if your answer is wrong',
      'can i rely on what you say',
      'can i trust your numbers',
      'do you make things up',
      'how sure are you of what you say',
    ],
    () => [
      'Yes. I can misread you, so look at what I say I understood and assumed, and correct me in your own words. A page I rely on may also have changed since it was read, or been misread, prices and limits above all.',
      'So open the sources behind whatever decides it, and test the limit that matters before you build on it.',
    ],
  ),
  about(
    'learning',
    [
      'do you learn from what i write',
      'do you learn from me',
      'do you learn from our chats',
      'is what i write used to train you',
      'do you get better over time',
      'are my messages used for training',
      'can i teach you something',
    ],
    (setting) => [learning(setting), 'None of it is sent to an outside service.'],
  ),
  about(
    'neutral',
    [
      'do vendors pay you',
      'do aws or microsoft pay you',
      'are you sponsored',
      'are you neutral',
      'are you biased towards aws',
      'do you get a commission',
      'do you favor a cloud provider',
      'who pays for your advice',
      'do you get money from a cloud provider',
      'do you prefer one cloud over another',
      'is a vendor behind your answers',
    ],
    () => [
      'I don’t know of any vendor that pays for my answers, and nothing in how I decide favors one: products are ruled out by their limits, and scored by your needs and list prices. “Why?” shows it.',
      'I know more about the large clouds because more of their pages were available. The people who run me can set house rules, such as one provider; ask which ones are in force.',
    ],
  ),
  about(
    'live',
    [
      'can you access the internet',
      'do you work offline',
      'do you look things up online',
      'do you check live prices',
      'do you search the web',
      'are you connected to the internet',
      'do you browse the web',
    ],
    () => [
      'I don’t look anything up: everything I know came with me, from pages read on the date shown next to each source.',
      'So I work without the internet, and I don’t know about last week’s announcement until somebody adds it.',
    ],
  ),
  about(
    'memory',
    [
      'do you remember me',
      'do you remember my previous questions',
      'do you remember our last conversation',
      'what do you store about me',
      'what do you know about me',
      'do you keep a history',
      'will you remember this tomorrow',
      'do you keep a profile of me',
    ],
    (setting) => [
      'I remember this conversation, so that I can continue it, and the decisions you record. I don’t keep a profile of you.',
      kept(setting),
    ],
  ),
  about(
    'unknown',
    [
      'what do you do when you do not know something',
      'do you say so when you do not know',
      'do you guess',
      'do you invent answers',
      'what do you not know',
      'what happens if you have no answer',
    ],
    () => [
      'I say that I don’t know it, and show the closest things I do know. I don’t make anything up: every sentence was written beforehand.',
      'What I don’t know: anything that isn’t on the pages I was given or is newer than they are, and anything on your side that you haven’t told me.',
    ],
  ),
  about(
    'opinion',
    [
      'do you have opinions of your own',
      'is that a fact or your opinion',
      'do you only quote pages or also judge',
      'whose opinion is this',
    ],
    () => [
      'Both, and you can tell them apart: numbers and facts have a source next to them. “We’d …” is the judgment of the people who wrote my answers, and no source says it.',
      'So check the facts against their sources, and treat the rest as a colleague’s advice.',
    ],
  ),
  about(
    'surfaces',
    [
      'can you be used outside slack',
      'is there a command line version of you',
      'can i use you in a terminal',
      'do you have a command line interface',
      'can a coding agent ask you',
      'do you speak mcp',
    ],
    () => [
      'Yes: besides Slack, I run in a terminal, read and write JSON in scripts, and serve coding agents as MCP tools. The advice is the same everywhere.',
      'The people who run me here can tell you which of these they’ve set up.',
    ],
  ),
  about(
    'price',
    [
      'is it free to use you',
      'what does it cost to use this bot',
      'do i pay for your advice',
      'how much do you cost',
      'is there a limit on how many questions i can ask',
    ],
    () => [
      'Asking costs you nothing: no paid model or service is called. The people who run me pay for the server and its database.',
    ],
  ),
];
