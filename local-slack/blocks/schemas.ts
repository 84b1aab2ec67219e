import { z } from 'zod';
import { accessory, action, contextAction, image, input } from './elements.ts';
import { anyText, id, oneOf, plainText, text } from './texts.ts';

const block = (shape: z.ZodRawShape = {}) => z.looseObject({ block_id: id.optional(), ...shape });

const richText = block({ elements: z.array(z.looseObject({ type: z.string() })).min(1) });

const cell = oneOf({
  raw_text: z.looseObject({ text: text(3000) }),
  raw_number: z.looseObject({ value: z.number() }),
  rich_text: richText,
});

const evenRows = (rows: readonly (readonly unknown[])[]): boolean =>
  rows.every(({ length }) => length === rows[0]?.length);
const rows = (least: number, most: number) =>
  z.array(z.array(cell).min(1).max(20)).min(least).max(most).refine(evenRows, 'rows differ in length');

const point = z.looseObject({ label: text(20), value: z.number() });
const chart = z.union([
  z.looseObject({ type: z.literal('pie'), segments: z.array(point).min(1).max(6) }),
  z.looseObject({
    type: z.enum(['bar', 'line', 'area']),
    series: z
      .array(z.looseObject({ name: text(20), data: z.array(point).min(1).max(20) }))
      .min(1)
      .max(6),
  }),
]);

const everywhere = {
  section: block({
    text: anyText(3000).optional(),
    fields: z.array(anyText(2000)).min(1).max(10).optional(),
    accessory: accessory.optional(),
  }).refine((section) => section['text'] !== undefined || section['fields'] !== undefined, 'needs text or fields'),
  header: block({ text: plainText(150) }),
  context: block({
    elements: z
      .array(oneOf({ plain_text: plainText(3000), mrkdwn: anyText(3000), image }))
      .min(1)
      .max(10),
  }),
  actions: block({ elements: z.array(action).min(1).max(25) }),
  input: block({ label: plainText(2000), element: input, hint: plainText(2000).optional() }),
  rich_text: richText,
  image: block({ alt_text: text(2000), title: plainText(2000).optional() }),
  video: block({ alt_text: text(2000), title: plainText(200), video_url: text(3000), thumbnail_url: text(3000) }),
  divider: block(),
};

/** What both Slack's documentation and its live checks are said to allow. */
const inContainer = oneOf({
  section: everywhere.section,
  context: everywhere.context,
  divider: everywhere.divider,
  header: everywhere.header,
  actions: everywhere.actions,
  table: block({ rows: rows(1, 100) }),
});

const messageOnly = {
  file: block({ external_id: text(255), source: z.literal('remote') }),
  markdown: block({ text: text(12_000) }),
  table: block({ rows: rows(1, 100) }),
  data_table: block({
    caption: text(2000),
    rows: rows(2, 101),
    page_size: z.number().int().min(1).max(100).optional(),
  }),
  data_visualization: block({ title: text(50), chart }),
  context_actions: block({ elements: z.array(contextAction).min(1).max(5) }),
  card: block({
    title: anyText(150).optional(),
    subtitle: anyText(150).optional(),
    body: anyText(200).optional(),
  }),
  carousel: block({
    elements: z
      .array(z.looseObject({ type: z.literal('card') }))
      .min(1)
      .max(10),
  }),
  container: block({
    title: plainText(150),
    is_collapsible: z.boolean().optional(),
    default_collapsed: z.boolean().optional(),
    child_blocks: z.array(inContainer).min(1).max(10),
  }).refine(
    ({ is_collapsible, default_collapsed }) => is_collapsible === true || default_collapsed !== true,
    'only what is collapsible can be collapsed',
  ),
  plan: block({ title: z.string() }),
  task_card: block({ task_id: z.string(), title: z.string() }),
};

export type Surface = 'message' | 'modal' | 'home';

/** Slack shows alerts in modals; sources differ about messages, so they are refused there. */
export const blockSchemas = {
  message: oneOf({ ...everywhere, ...messageOnly }),
  modal: oneOf({ ...everywhere, alert: block({ text: anyText(3000) }) }),
  home: oneOf(everywhere),
} as const satisfies Record<Surface, z.ZodType>;
