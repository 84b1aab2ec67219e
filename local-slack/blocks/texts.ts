import { z } from 'zod';

export const text = (longest: number) => z.string().min(1).max(longest);
export const id = z.string().min(1).max(255);

export const plainText = (longest: number) => z.looseObject({ type: z.literal('plain_text'), text: text(longest) });

export const anyText = (longest: number) =>
  z.looseObject({ type: z.enum(['plain_text', 'mrkdwn']), text: text(longest) });

/** Which types there are and how each looks; an unknown type is an error that names it. */
export const oneOf = (schemas: Readonly<Record<string, z.ZodType>>) =>
  z.looseObject({ type: z.string() }).superRefine((value, context) => {
    const schema = Object.hasOwn(schemas, value.type) ? schemas[value.type] : undefined;
    if (!schema) {
      context.addIssue({ code: 'custom', path: ['type'], message: `unsupported type: ${value.type}` });
      return;
    }
    for (const { path, message } of schema.safeParse(value).error?.issues ?? [])
      context.addIssue({ code: 'custom', path, message });
  });
