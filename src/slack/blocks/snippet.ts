import type { KnownBlock } from '@slack/types';
import { clip } from './text.ts';

export const LONGEST_SNIPPET = 9000;

/** Text that is shown as it is, to be copied. */
export const snippet = (text: string): KnownBlock => ({
  type: 'rich_text',
  elements: [{ type: 'rich_text_preformatted', elements: [{ type: 'text', text: clip(text, LONGEST_SNIPPET) }] }],
});
