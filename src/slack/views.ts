import type { ModalView } from '@slack/types';
import { z } from 'zod';
import { profileSchema } from '../domain/profile.ts';
import { readJsonAs } from './payload/payload.ts';

/** What a form is for: a new workload, other answers, or a supposition. */
const formModes = ['new', 'change', 'what-if'] as const;
export type FormMode = (typeof formModes)[number];

/** Where a form came from and what it shows. */
const form = z.object({
  mode: z.enum(formModes),
  channel: z.string(),
  /** Absent: the answer gets a thread of its own. */
  thread: z.string().optional(),
  /** What the conversation knew when the form was opened. */
  known: profileSchema.default({}),
  /** What the form held beyond that. */
  stated: profileSchema.default({}),
  /** Groups of fields that are open. */
  opened: z.number().default(1),
  withPart: z.boolean().default(false),
});

export const recordStatuses = ['proposed', 'accepted', 'superseded'] as const;

/** What of the register is shown. */
export const recordQuery = z.object({
  word: z.string().max(100).optional(),
  status: z.enum(recordStatuses).optional(),
  after: z.object({ at: z.number(), id: z.string() }).optional(),
});

/** A record that is shown, the list that it was opened from, and the repository that it may go to. */
const record = z.object({ id: z.string(), query: recordQuery.default({}), repository: z.string().optional() });

/** Which settings a modal is about, and what was there when it was opened. */
const settings = z.object({
  /** Absent: the whole workspace. */
  channel: z.string().optional(),
  /** The version that is being followed. */
  version: z.number(),
  /** Names what was previewed; only that is saved. */
  previewed: z.string().optional(),
  /** House rules may be uploaded. */
  takesFiles: z.boolean().default(false),
  /** The file that they are from, where they are too long for their field. */
  file: z.string().optional(),
  /** How often the fields of the house rules were filled again, which takes new ids. */
  filled: z.number().default(0),
});

const shown = <Value>(metadata: z.ZodType<Value>) => ({ metadata, submits: false as const });
const submitted = <Value>(metadata: z.ZodType<Value>) => ({ metadata, submits: true as const });

/** Every modal of ours by its callback id: what travels in it, and whether it comes back filled in. */
const registry = {
  loading: shown(z.strictObject({})),
  notice: shown(z.strictObject({})),
  'settings-log': shown(z.strictObject({})),
  settings: submitted(settings),
  recall: shown(z.object({ conversation: z.string() })),
  form: submitted(form),
  register: submitted(recordQuery),
  record: shown(record),
  'record-text': shown(record),
  repository: submitted(record),
  feedback: submitted(z.object({ channel: z.string(), thread: z.string() })),
};

type Registry = typeof registry;
export type ViewId = keyof Registry;
/** What travels in each view. */
export type ViewMetadata = { readonly [Id in ViewId]: z.infer<Registry[Id]['metadata']> };
/** The views that come back filled in. */
export type SubmittedId = { [Id in ViewId]: Registry[Id]['submits'] extends true ? Id : never }[ViewId];

const views: {
  readonly [Id in ViewId]: { readonly metadata: z.ZodType<ViewMetadata[Id]>; readonly submits: boolean };
} = registry;

export const isSubmitted = (callback_id: string): callback_id is SubmittedId =>
  Object.hasOwn(views, callback_id) && views[callback_id as ViewId].submits;

/** A modal, with what its listeners need to know when something in it is clicked or it is sent. */
export const modal = <Id extends ViewId>(
  id: Id,
  metadata: ViewMetadata[Id],
  view: Omit<ModalView, 'type' | 'callback_id' | 'private_metadata'>,
): ModalView => ({ type: 'modal', callback_id: id, private_metadata: JSON.stringify(metadata), ...view });

/** What travels in a view that came back; throws an `UnreadableError` where it is not ours. */
export const metadataOf = <Id extends ViewId>(id: Id, private_metadata: string): ViewMetadata[Id] =>
  readJsonAs(views[id].metadata, private_metadata);

/** A form as it is first shown. */
export const newForm = (origin: z.input<typeof form>): ViewMetadata['form'] => form.parse(origin);
