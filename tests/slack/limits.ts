import type { Block, KnownBlock, View } from '@slack/types';
import { faultsOf } from '../../local-slack/blocks/check.ts';
import { misfits } from './schema.ts';

type Blocks = readonly (KnownBlock | Block)[];

const LONGEST_TITLE = 24;
const LONGEST_METADATA = 3000;
const LARGEST_VIEW = 250_000;

/** What Slack would refuse in a message, and what it would not show as it was meant. */
export const faultsOfMessage = (blocks: Blocks): string[] => [
  ...faultsOf(blocks as never, 'message'),
  ...misfits({ blocks }),
  ...brokenMarkup(blocks),
];

export function faultsOfView(view: View): string[] {
  const titles = 'title' in view ? [view.title, view.submit, view.close] : [];
  return [
    ...faultsOf(view.blocks as never, view.type === 'home' ? 'home' : 'modal'),
    ...misfits({ blocks: view.blocks, [view.type]: view }),
    ...brokenMarkup(view.blocks),
    ...titles.flatMap((each) => (each && each.text.length > LONGEST_TITLE ? [`a title of ${each.text.length}`] : [])),
    ...((view.private_metadata?.length ?? 0) > LONGEST_METADATA ? ['metadata too long'] : []),
    ...(JSON.stringify(view).length > LARGEST_VIEW ? ['a view too large'] : []),
  ];
}

const ours = /<https:\/\/[^<>|\s]+\|[^<>|]+>|<@[UW][A-Z0-9]+>|<#[CG][A-Z0-9]+>/g;

/** Markup that is cut off, or not ours. */
const brokenMarkup = (value: unknown): string[] =>
  markupIn(value).flatMap((text) =>
    /[<>]|&(?!(?:amp|lt|gt);)/.test(text.replaceAll(ours, '')) ? [`markup: ${text}`] : [],
  );

/** Everything that Slack reads as markup. */
export function markupIn(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return [];
  const { type, text } = value as { type?: unknown; text?: unknown };
  return [...(type === 'mrkdwn' ? [String(text)] : []), ...Object.values(value).flatMap(markupIn)];
}
