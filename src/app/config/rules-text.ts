import { createRequire } from 'node:module';
import type { Document } from 'yaml';
import type { RuleFault, RulesRead } from '../../decision/house-rules/admin-settings.ts';
import { noPolicy, type Policy, policySchema } from '../../decision/house-rules/policy.ts';
import type { ProviderSetting } from '../../decision/provider.ts';

/** Far more than any house has rules. */
export const LONGEST_RULES = 64 * 1024;
/** Aliases may repeat a part of the text, but not multiply it. */
const MOST_ALIASES = 20;

/** Loaded only where there are house rules. */
const yaml = () => createRequire(import.meta.url)('yaml') as typeof import('yaml');

/** Reads house rules from YAML, of which JSON is a part; `provider` is the one they are for where they name none. */
export function readRules(text: string, provider?: ProviderSetting): RulesRead {
  const { LineCounter, parseDocument } = yaml();
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false });
  const lineAt = (offset: number | undefined) => (offset === undefined ? {} : { line: lines.linePos(offset).line });
  // A tag that is not YAML's own, such as one for code, is only warned of.
  const [syntax] = [...document.errors, ...document.warnings];
  if (syntax) return unreadable({ ...lineAt(syntax.pos[0]), message: syntax.message.split('\n')[0]! });
  const content = contentOf(document);
  if ('fault' in content) return unreadable({ message: content.fault });
  const value = isObject(content.value) && provider ? { provider, ...content.value } : content.value;
  const parsed = policySchema.safeParse(value);
  if (parsed.success) return { policy: parsed.data };
  const faults = parsed.error.issues.map(({ path, message, ...issue }): RuleFault => {
    const [unknown] = 'keys' in issue ? issue.keys : [];
    return { ...lineAt(offsetOf(document, path, unknown)), message: `${path.join('.') || 'file'}: ${message}` };
  });
  return { faults, sound: soundPart(value) };
}

/** Where a part begins, or a key of it that nobody knows. */
function offsetOf(
  document: Document.Parsed,
  path: readonly PropertyKey[],
  key: string | undefined,
): number | undefined {
  const { isMap, isScalar } = yaml();
  const node = document.getIn(path, true) ?? document.getIn(path.slice(0, -1), true);
  const pairs = key === undefined || !isMap(node) ? [] : node.items;
  const named = pairs.find((pair) => isScalar(pair.key) && pair.key.value === key)?.key;
  return ((named ?? node) as { range?: [number] } | undefined)?.range?.[0];
}

const unreadable = (fault: RuleFault): RulesRead => ({ faults: [fault], sound: noPolicy });

function contentOf(document: Document.Parsed): { readonly value: unknown } | { readonly fault: string } {
  try {
    return { value: document.toJS({ maxAliasCount: MOST_ALIASES }) ?? {} };
  } catch (error) {
    return { fault: `${(error as Error).message}. Write the parts out instead.` };
  }
}

/** Rules were right when they were kept; where a release no longer knows a name, the others go on to hold. */
function soundPart(content: unknown): Policy {
  for (let kept = content; ; ) {
    const parsed = policySchema.safeParse(kept);
    if (parsed.success) return parsed.data;
    const [{ path, ...issue }] = parsed.error.issues as [(typeof parsed.error.issues)[0]];
    const [part, at] = path;
    const without =
      part === undefined ? withoutKeys(kept, 'keys' in issue ? issue.keys : []) : withoutPart(kept, part, at);
    if (without === undefined) return noPolicy;
    kept = without;
  }
}

const isObject = (value: unknown): value is Record<PropertyKey, unknown> => typeof value === 'object' && value !== null;

/** `undefined` where nothing would go. */
function withoutKeys(content: unknown, keys: readonly string[]): unknown {
  if (!isObject(content) || keys.length === 0) return undefined;
  return Object.fromEntries(Object.entries(content).filter(([key]) => !keys.includes(key)));
}

function withoutPart(content: unknown, part: PropertyKey, at: PropertyKey | undefined): unknown {
  if (!isObject(content) || !(part in content)) return undefined;
  const { [part]: whole, ...rest } = content;
  if (Array.isArray(whole) && typeof at === 'number') return { ...rest, [part]: whole.toSpliced(at, 1) };
  if (isObject(whole) && typeof at === 'string' && at in whole) return { ...rest, [part]: withoutKeys(whole, [at]) };
  return rest;
}
