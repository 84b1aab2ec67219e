import { z } from 'zod';
import { faultsOf } from '../blocks/check.ts';
import { identify } from '../blocks/identify.ts';
import { plainText, text } from '../blocks/texts.ts';
import type { Local } from '../local.ts';
import { type Answer, type Fields, refuse, stringOf } from './fields.ts';

const LONGEST_UPDATE = 4000;
const LONGEST_MARKDOWN = 12_000;
const LARGEST_VIEW = 250_000;

const triggerSchema = z.object({ trigger_id: z.string() });
const blocksSchema = z.array(z.looseObject({ type: z.string() }));
const viewSchema = z.looseObject({
  type: z.enum(['modal', 'home']),
  title: plainText(24).optional(),
  submit: plainText(24).optional(),
  close: plainText(24).optional(),
  private_metadata: z.string().max(3000).optional(),
  callback_id: z.string().max(255).optional(),
  external_id: text(255).optional(),
  blocks: blocksSchema,
});

/** A call as it goes on to the emulator, or Slack's refusal where the emulator is more lenient than Slack. */
export type Prepared = { readonly fields: Fields } | { readonly refusal: Answer };

export function prepare(method: string, fields: Fields, local: Local): Prepared | Promise<Prepared> {
  switch (method) {
    case 'chat.postMessage':
    case 'chat.postEphemeral':
    case 'chat.update':
      return message(method, fields);
    case 'views.open':
    case 'views.push':
      return opening(fields, local);
    case 'views.update':
    case 'views.publish':
      return view(fields);
    default:
      return { fields };
  }
}

function message(method: string, fields: Fields): Prepared {
  const { blocks, text: said, markdown_text: markdown } = fields;
  if (method === 'chat.update' && stringOf(said).length > LONGEST_UPDATE) return { refusal: refuse('msg_too_long') };
  if (markdown !== undefined) return markdownMessage(fields);
  if (blocks === undefined || blocks === '') return { fields };
  const parsed = blocksSchema.safeParse(blocks);
  if (!parsed.success) return { refusal: refuse('invalid_blocks_format') };
  const faults = faultsOf(parsed.data, 'message');
  if (faults.length > 0) return { refusal: refuse('invalid_blocks', faults) };
  return { fields: { ...fields, blocks: identify(parsed.data) } };
}

/** A message of Markdown has nothing else in it, and becomes one block. */
function markdownMessage(fields: Fields): Prepared {
  const { blocks, text: said, markdown_text: text } = fields;
  if (blocks !== undefined || said !== undefined) return { refusal: refuse('markdown_text_conflict') };
  if (stringOf(text).length > LONGEST_MARKDOWN) return { refusal: refuse('msg_too_long') };
  return { fields: { ...fields, text, blocks: identify([{ type: 'markdown', text }]) } };
}

function view(fields: Fields): Prepared {
  const parsed = viewSchema.safeParse(fields['view']);
  if (!parsed.success) {
    const faults = parsed.error.issues.map(({ path, message: fault }) => `${fault} [/view/${path.join('/')}]`);
    return { refusal: refuse('invalid_arguments', faults) };
  }
  const faults = [...faultsOf(parsed.data.blocks, parsed.data.type), ...faultsOfView(parsed.data)];
  if (faults.length > 0) return { refusal: refuse('invalid_arguments', faults) };
  return { fields: { ...fields, view: { ...parsed.data, blocks: identify(parsed.data.blocks) } } };
}

function faultsOfView(parsed: z.infer<typeof viewSchema>): string[] {
  const asks = parsed.blocks.some(({ type }) => type === 'input');
  return [
    ...(parsed.type === 'modal' && !parsed.title ? ['missing title [/view/title]'] : []),
    ...(parsed.type === 'modal' && asks && !parsed.submit ? ['missing submit [/view/submit]'] : []),
    ...(JSON.stringify(parsed).length > LARGEST_VIEW ? ['larger than 250 KB [/view]'] : []),
  ];
}

/** The emulator keeps whole seconds; the three seconds of a trigger are kept here and exchanged for one of its own. */
async function opening(fields: Fields, { triggers, emulator }: Local): Promise<Prepared> {
  const prepared = view(fields);
  if ('refusal' in prepared) return prepared;
  const trigger = triggers.redeem(fields['trigger_id']);
  if ('refused' in trigger) return { refusal: refuse(trigger.refused) };
  const exchanged = await emulator.clientOf(emulator.botToken).apiCall('views.generateTriggerId', {
    user_id: trigger.user,
    ...(trigger.view ? { view_id: trigger.view } : {}),
  });
  return { fields: { ...prepared.fields, ...triggerSchema.parse(exchanged), user_id: trigger.user } };
}
