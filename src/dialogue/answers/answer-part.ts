import type { Setting } from '../../decision/evaluate.ts';
import type { Profile } from '../../domain/profile.ts';
import type { Token } from '../../nlu/text/tokens.ts';
import type { Understanding } from '../../nlu/understanding.ts';
import type { Answer, Reply } from '../effect.ts';
import { profileOf } from '../event.ts';
import { ANSWERS, type Answered } from './answered.ts';
import { aspectOfProduct } from './aspect-of-product.ts';
import { billFor, loadIn } from './bill.ts';
import { answerOf, bothSides, definitionFor, entryLines, titleOf, unknownAnswer } from './compose.ts';
import type { Indexed } from './library/library.ts';
import { pages } from './library/pages.ts';
import { isAbout, namesAsked } from './names/names.ts';
import { unheldAnswer } from './names/unheld.ts';
import { ofVersion } from './names/version.ts';
import { answers, asksThePrice, byIntent, defining, isContent, isElsewhere } from './rank.ts';
import type { Retrieved } from './retrieve.ts';
import { nameAskedFor } from './search/features.ts';
import type { Found } from './search/search.ts';

/** The answer to one question: a bill, an aspect of a product, what is nearest, or that it is not known. */
export function answerPart(
  tokens: readonly Token[],
  retrieved: Retrieved,
  heard: Understanding,
  setting: Setting,
  underWay: boolean,
): Answered | undefined {
  const bill = billAsked(tokens, retrieved, heard, setting);
  if (bill) return { reply: bill, score: 1, kind: 'bill', because: 'an estimate for the numbers in it' };
  const names = namesAsked(tokens, retrieved.sought);
  const entries = defining(byIntent(retrieved.entries, heard), nameAskedFor(tokens, retrieved.sought.mentions)).filter(
    (found) => names.every((name) => isAbout(found, name)),
  );
  const answered =
    aspectOfProduct(retrieved, heard, entries, names) ?? fromEntries(entries, retrieved, heard, setting, underWay);
  const found = answered && ofVersion(answered, tokens, retrieved.sought, heard.text);
  const unheld = found ? [] : names.filter((name) => !retrieved.entries.some((each) => isAbout(each, name)));
  if (unheld.length > 0) return unheldAnswer(unheld, tokens, heard.text, retrieved);
  return found ?? otherwise(retrieved, heard, setting);
}

function billAsked(
  tokens: readonly Token[],
  { sought, asked }: Retrieved,
  { facts, text }: Understanding,
  setting: Setting,
): Answer | undefined {
  if (!asksThePrice(text)) return undefined;
  const load = loadIn(tokens, sought.all, profileOf(facts) as Profile);
  const priced = asked.flatMap((family) => family.filter(({ pricing }) => pricing).slice(0, 1));
  return load && billFor(load, priced, setting, text);
}

function fromEntries(
  entries: readonly Found<Indexed>[],
  { sought }: Retrieved,
  heard: Understanding,
  setting: Setting,
  underWay: boolean,
): Answered | undefined {
  const at = entries
    .slice(0, CANDIDATES)
    .findIndex((_, place) => answers(entries.slice(place), sought.features, heard, underWay));
  const best = entries[at];
  if (!best) return undefined;
  const reply = replyOf(entries.slice(at), titleOf(best.entry, sought.mentions), heard, setting);
  const because = `${best.entry.id} (${best.matched.join(', ')})`;
  return reply && { reply, score: Math.max(best.score, ANSWERS), kind: best.entry.kind, because };
}

function replyOf(
  entries: readonly Found<Indexed>[],
  title: string | undefined,
  heard: Understanding,
  setting: Setting,
): Reply | undefined {
  const { entry } = entries[0]!;
  if (entry.page) return entry.page.make(heard, setting);
  if (entry.kind === 'definition') return definitionFor(entries, heard.text);
  return answerOf('explanation', entryLines(entries, heard.text), title);
}

/** What is not an answer itself may stand before one. */
const CANDIDATES = 3;

/** Below this nobody asked for anything that is known. */
const NEAR = 0.4;
const compares = /\b(?:vs?\.?|versus|difference|compared?)\b/i;

function otherwise(retrieved: Retrieved, heard: Understanding, setting: Setting): Answered | undefined {
  const { text } = heard;
  const { sought, entries } = retrieved;
  const [best] = entries;
  const sides = compares.test(text) ? bothSides(sought.mentions) : undefined;
  if (sides) return { reply: sides, score: ANSWERS, kind: 'statement', because: 'what each of the two is' };
  const reply = inGeneral(heard, setting) ?? unknownAnswer(retrieved);
  if (!reply) return undefined;
  const isNear =
    sought.mentions.some(({ subject }) => subject.kind !== 'term') || (best !== undefined && comesNear(best, heard));
  const because = `nothing near enough; nearest is ${best?.entry.id}, ${best?.score.toFixed(2)}`;
  return { reply, score: 0, kind: 'unknown', isNear, because };
}

/** "Order me a pizza" shares one word with the two-pizza team, and nothing else. */
const comesNear = ({ score, matched }: Found<Indexed>, heard: Understanding): boolean =>
  score >= NEAR && (!isElsewhere(heard) || matched.filter(isContent).length > 1);

/** Where to split and how to move have a page that helps, whatever the particulars. */
function inGeneral(heard: Understanding, setting: Setting): Reply | undefined {
  if (heard.intent !== 'hybrid' && heard.intent !== 'migrate') return undefined;
  const page = pages.find(({ page: { intent } = {} }) => intent === heard.intent)?.page?.make(heard, setting);
  if (!page || !('lines' in page)) return undefined;
  return { ...page, lines: [{ text: 'I have nothing on exactly that. In general:' }, ...page.lines] };
}
