import type { Block, KnownBlock } from '@slack/types';
import type { Answer, Reply } from '../../../dialogue/effect.ts';
import { say, sayAdvice } from '../../../present/say.ts';
import { actionNamed } from '../../actions.ts';
import { clipMarkup, literalBesideLinks } from '../text.ts';
import { answerBlocks, comparisonBlocks } from './answer.ts';
import { questionBlocks } from './question.ts';
import { recommendationBlocks } from './recommendation.ts';

const isForOthers = (action_id = ''): boolean => ['share', 'mute'].includes(actionNamed(action_id) ?? '');

/** Without the buttons that are for others: in a direct message there is no channel to share to and nobody to overhear. */
export const forOneself = (blocks: readonly (KnownBlock | Block)[]): (KnownBlock | Block)[] =>
  blocks.map((block) =>
    'elements' in block && block.type === 'actions'
      ? { ...block, elements: block.elements.filter(({ action_id }) => !isForOthers(action_id)) }
      : block,
  );

/** Without anything to click: it would belong to a conversation that is not held where this is shown. */
export const readOnly = (blocks: readonly (KnownBlock | Block)[]): (KnownBlock | Block)[] =>
  blocks.filter((block) => block.type !== 'actions' && block.type !== 'context_actions' && !('accessory' in block));

export function blocksFor(reply: Reply): (KnownBlock | Block)[] {
  switch (reply.type) {
    case 'question':
      return questionBlocks(reply);
    case 'recommendation':
      return recommendationBlocks(reply);
    case 'comparison':
      return comparisonBlocks(reply);
  }
  return answerBlocks(reply satisfies Answer);
}

/** What notifications and screen readers get of a reply; of advice all that its card says. */
export const textFor = (reply: Reply, longest: number): string =>
  clipMarkup(literalBesideLinks(reply.type === 'recommendation' ? sayAdvice(reply) : say(reply)), longest);
