import { randomUUID } from 'node:crypto';

type Json = Readonly<Record<string, unknown>>;

const shortId = (): string => randomUUID().slice(0, 5);
const named = (element: unknown): unknown =>
  typeof element === 'object' && element !== null && !('action_id' in element)
    ? { ...element, action_id: shortId() }
    : element;

/** Blocks and elements without an id get one, so that an act on them can be named. */
export const identify = (blocks: readonly Json[]): Json[] =>
  blocks.map((block) => ({
    ...block,
    block_id: block['block_id'] ?? shortId(),
    ...(block['type'] === 'actions' && Array.isArray(block['elements'])
      ? { elements: block['elements'].map(named) }
      : {}),
    ...(block['accessory'] ? { accessory: named(block['accessory']) } : {}),
    ...(block['element'] ? { element: named(block['element']) } : {}),
  }));
