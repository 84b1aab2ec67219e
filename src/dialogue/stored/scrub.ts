import { z } from 'zod';

/** Part names and titles that were somebody's words. */
interface Removed {
  readonly names: readonly string[];
  /** Replies that facts were read from. */
  readonly words: readonly string[];
  /** Whether the title of the conversation went. */
  readonly title: boolean;
}

const bySomebody = z.looseObject({ by: z.string() });
const partSchema = z.looseObject({ name: z.string(), by: z.string().optional() });
const stateSchema = z.looseObject({
  opened: z.looseObject({ by: z.string(), text: z.string().default(''), textBy: z.string().optional() }).optional(),
  origins: z.record(z.string(), bySomebody).default({}),
  components: z.array(partSchema).default([]),
  acts: z
    .array(
      z.looseObject({ changes: z.array(z.looseObject({ components: z.array(partSchema).optional() })).default([]) }),
    )
    .default([]),
});

/** Whether a conversation goes with a person: they started it, or nobody can read it and it may hold anybody's words. */
export function isTheirs(person: string, state: unknown, effects: readonly unknown[]): boolean {
  const { success, data } = stateSchema.safeParse(state);
  return !success || (data.opened?.by ?? starterAmong(effects, data)) === person;
}

const openingSchema = bySomebody.extend({ type: z.literal('opening') });

/** Who started it, where that was not noted yet: who opened it, else the one person who said something. */
function starterAmong(effects: readonly unknown[], { origins }: z.infer<typeof stateSchema>): string | undefined {
  const opening = effects.map((effect) => openingSchema.safeParse(effect).data).find(Boolean);
  if (opening) return opening.by;
  const [first, ...others] = new Set(Object.values(origins).map(({ by }) => by));
  return others.length === 0 ? first : undefined;
}

interface Message {
  readonly effect: unknown;
  readonly sent: boolean;
}

interface Scrubbed {
  readonly state: unknown;
  /** In the order in which they were given; `undefined` for what was for the person alone. */
  readonly effects: readonly unknown[];
  /** In place of a title in the person's words. */
  readonly title?: string;
}

const UNTITLED = 'A workload';

/** Takes a person's name and words out of somebody else's conversation. */
export function scrub(person: string, before: unknown, messages: readonly Message[]): Scrubbed {
  const { state, removed } = scrubState(person, before);
  const effects = messages.map(({ effect, sent }) =>
    sent ? scrubSent(person, effect) : scrubEffect(person, effect, removed),
  );
  return { state, effects, ...(removed.title ? { title: UNTITLED } : {}) };
}

/** The state of somebody else's conversation without a person's name and words; the answers stay. */
function scrubState(person: string, value: unknown): { readonly state: unknown; readonly removed: Removed } {
  const state = stateSchema.parse(value);
  // Kept before it was noted who wrote them: they may be anybody's.
  const isTheirs = (by: string | undefined): boolean => by === undefined || by === person;
  const { opened, components, acts } = state;
  const unnamed = (parts: readonly z.infer<typeof partSchema>[]) =>
    parts.map((part, place) => (isTheirs(part.by) ? { ...part, name: `part ${place + 1}`, by: '' } : part));
  const hasTheirTitle = opened !== undefined && opened.text !== '' && isTheirs(opened.textBy);
  const scrubbed = {
    ...state,
    ...(hasTheirTitle ? { opened: { by: opened.by, text: '' } } : {}),
    components: unnamed(components),
    acts: acts.map((act) => ({
      ...act,
      changes: act.changes.map((change) =>
        change.components ? { ...change, components: unnamed(change.components) } : change,
      ),
    })),
  };
  return {
    state: withoutPerson(person, scrubbed),
    removed: {
      names: [
        ...(hasTheirTitle ? [opened.text] : []),
        ...components.filter(({ by }) => isTheirs(by)).map(({ name }) => name),
      ],
      words: wordsOf(person, state),
      title: hasTheirTitle,
    },
  };
}

const aside = z.union([
  z
    .looseObject({ type: z.enum(['shared', 'private-answer', 'undelivered']), by: z.string() })
    .transform(({ by }) => by),
  z.looseObject({ only: z.looseObject({ person: z.string() }) }).transform(({ only }) => only.person),
]);

/** A message that has still to be sent, without a person's name and words; `undefined` where it was for them alone. */
function scrubEffect(person: string, effect: unknown, { names, words }: Removed): unknown {
  if (aside.safeParse(effect).data === person) return undefined;
  const quoted = [...words, ...wordsOf(person, effect)];
  return withoutPerson(person, withoutQuotes(effect, names.filter(Boolean), quoted.filter(Boolean)));
}

/** A message that was sent is needed no more, but for who began the conversation. */
const scrubSent = (person: string, effect: unknown): unknown =>
  openingSchema.safeParse(effect).success ? withoutPerson(person, effect) : { type: 'noted', text: '' };

/** Everything that is marked as a person's loses the name and the words. */
function withoutPerson(person: string, value: unknown): unknown {
  if (Array.isArray(value)) return value.map((each) => withoutPerson(person, each));
  if (typeof value !== 'object' || value === null) return value;
  const { words: _, ...rest } = value as Record<string, unknown>;
  const kept = 'by' in value && value.by === person ? { ...rest, by: '' } : value;
  return Object.fromEntries(Object.entries(kept).map(([key, inner]) => [key, withoutPerson(person, inner)]));
}

/** All that a value quotes of a person. */
function wordsOf(person: string, value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return [];
  const own = 'by' in value && value.by === person && 'words' in value ? [String(value.words)] : [];
  return [...own, ...Object.values(value).flatMap((inner) => wordsOf(person, inner))];
}

/** What is written for people, in which names are quoted; the other strings are ids and values. */
const prose = new Set(['text', 'lead', 'lean', 'title', 'verbatim', 'name', 'heading', 'label']);

/** A name may stand in any sentence; a reply is quoted only in the record, and elsewhere its words are our own. */
function withoutQuotes(value: unknown, names: readonly string[], words: readonly string[], key = ''): unknown {
  if (typeof value === 'string') {
    if (!prose.has(key)) return value;
    const quotes = key === 'verbatim' ? [...names, ...words] : names;
    return quotes.reduce((text, quote) => text.replaceAll(quote, '…'), value);
  }
  if (Array.isArray(value)) return value.map((each) => withoutQuotes(each, names, words, key));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([each, inner]) => [each, withoutQuotes(inner, names, words, each)]),
  );
}
