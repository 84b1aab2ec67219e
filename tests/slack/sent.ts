import type { HomeView, KnownBlock, ModalView } from '@slack/types';
import type { DataVisualizationBlock } from '../../src/slack/blocks/replies/chart.ts';

/** What the app sends, for the JSON schema that it is checked against. */
export interface Sent {
  readonly blocks?: (KnownBlock | DataVisualizationBlock)[];
  readonly modal?: ModalView;
  readonly home?: HomeView;
}
