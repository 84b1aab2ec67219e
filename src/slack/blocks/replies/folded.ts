import type { Block, ContainerBlock, KnownBlock, SectionBlock } from '@slack/types';
import { clip, literal, section } from '../text.ts';

const LONGEST_TITLE = 150;
const MOST_CHILDREN = 10;

/** What is read only by those who want to: its title, and the rest on a tap. */
export const folded = (title: string, children: readonly SectionBlock[]): ContainerBlock => ({
  type: 'container',
  title: { type: 'plain_text', text: clip(title, LONGEST_TITLE) },
  is_collapsible: true,
  default_collapsed: true,
  child_blocks: children.slice(0, MOST_CHILDREN),
});

const isFolded = (block: KnownBlock | Block): block is ContainerBlock => block.type === 'container';

/** The same laid open, for a client that knows no containers. */
export function unfolded(blocks: readonly (KnownBlock | Block)[]): (KnownBlock | Block)[] {
  const open: (KnownBlock | Block)[] = [];
  for (const block of blocks) {
    if (!isFolded(block)) open.push(block);
    else open.push(section(`*${literal(block.title?.text ?? '')}*`), ...block.child_blocks);
  }
  return open;
}
