import type { KnownBlock } from '@slack/types';
import { bareButton, sayButton } from '../buttons.ts';
import { context, section } from '../text.ts';

const HELLO =
  'Hi! Tell me in a line or two what you want to run, and I’ll say where: serverless functions, containers, VMs or a mix, with the reason, the cost and the one thing to check. I ask up to four questions.';
const example = {
  label: 'Try it: a photo resizer',
  say: 'Should our photo resizer, about 2 million uploads a month, be a Lambda?',
};

/** The first thing that a person reads who opens a direct message. */
export const welcomeBlocks = (retentionDays: number): KnownBlock[] => [
  section(HELLO),
  { type: 'actions', elements: [sayButton(example, 0), bareButton('form', 'Fill in the form')] },
  context(
    `No language model reads what you write. It stays on the server this app runs on and is deleted after ${retentionDays} days, or right away with “Delete my data” on my Home tab.`,
  ),
];

export const sayWelcome = HELLO;
