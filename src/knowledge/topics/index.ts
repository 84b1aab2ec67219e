import type { Topic, TopicId } from '../entry.ts';
import { stating } from '../references.ts';
import { building } from './building.ts';
import { freedom } from './freedom.ts';
import { operating } from './operating.ts';
import { runtime } from './runtime.ts';

export const topics: Readonly<Record<TopicId, Topic>> = stating({
  ...runtime,
  ...operating,
  ...building,
  ...freedom,
});
