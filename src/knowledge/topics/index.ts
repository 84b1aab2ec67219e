import type { Topic, TopicId } from '../entry.ts';
import { building } from './building.ts';
import { freedom } from './freedom.ts';
import { operating } from './operating.ts';
import { runtime } from './runtime.ts';

export const topics: Readonly<Record<TopicId, Topic>> = { ...runtime, ...operating, ...building, ...freedom };
