import type { WebClient } from '@slack/web-api';
import { fileText } from '../../api/file.ts';
import { fieldId, LONGEST_TEXT } from '../../blocks/views/settings-fields.ts';
import type { ViewMetadata } from '../../views.ts';
import type { Entered, Rules } from './draft.ts';

/** As much as in `POLICY_FILE`. */
const LONGEST_BYTES = 64 * 1024;

export type RulesEntered =
  | (Rules & { readonly file?: string | undefined })
  | { readonly fault: string; readonly field: string };

/**
 * The house rules of a modal: from a file that was uploaded, else as they are written, else what was too long to be
 * shown there, from the file that was previewed or as it is set.
 */
export async function rulesEntered(
  client: WebClient,
  entered: Entered,
  { filled, file: previewed }: ViewMetadata['settings'],
  before: string | undefined,
): Promise<RulesEntered> {
  const [inText, inFile] = [fieldId('rules', filled), fieldId('file', filled)];
  const uploaded = entered[inFile]?.['value']?.files?.[0]?.id;
  if (uploaded !== undefined) return fromFile(client, uploaded, inFile);
  const text = entered[inText]?.['value']?.value?.trimEnd() || undefined;
  if (text !== undefined) return { text, field: inText };
  if (previewed !== undefined) return fromFile(client, previewed, inText);
  return { text: isShown(before) ? undefined : before, field: inText };
}

async function fromFile(client: WebClient, file: string, field: string): Promise<RulesEntered> {
  const read = await fileText(client, file, LONGEST_BYTES);
  return 'fault' in read ? { fault: read.fault, field } : { text: read.text.trimEnd() || undefined, field, file };
}

export const isShown = (rules = ''): boolean => rules.length <= LONGEST_TEXT;
