import type { Fact } from './fact.ts';
import { type FactReaders, isNegatedStatement, isPossible, moved, type Said, some } from './facts.ts';
import { numbersIn } from './quantities/numbers.ts';
import { echoEnd } from './scope/echoed.ts';
import { ownTokens } from './scope/others.ts';
import { pastIn } from './scope/past.ts';

/** Below this a clause may well say nothing, whatever is meant by the whole. */
const FAINT = 0.15;
/** The same beside something that is stated plainly, which may be all that was meant. */
const BESIDE = 0.5;
/** How many times likelier than anything else the only thing a clause may say must be. */
const BY_FAR = 3;

/**
 * What a correction or a supposition states besides. Whoever says one states something in every clause, so of a clause
 * without a fact it is what is likeliest by far, be it unlikely of any text: "what if it were steady?".
 */
export function statedFaintly(said: Said, facts: readonly Fact[], readers: FactReaders): Fact[] {
  // What is said back states nothing, however faintly.
  if (echoEnd(said.text) !== undefined) return [];
  const own = ownTokens(said.tokens, said.recognized, said.asked);
  // A supposition that ends in a question mark asks for what follows from it.
  const supposed = { ...said, text: said.text.slice(0, said.tokens.at(-1)?.end) };
  const past = pastIn(own);
  const least = facts.length > 0 ? BESIDE : FAINT;
  const present = past ? [...own.slice(0, past.from), ...own.slice(past.to)] : own;
  return [...Map.groupBy(present, ({ clause }) => clause).values()].flatMap((clause) => {
    if (clause.every(({ text }) => openers.has(text))) return [];
    const from = said.tokens.indexOf(clause[0]!);
    if (facts.some((fact) => fact.from < from + clause.length && from < fact.to)) return [];
    const [best, next] = [
      ...numbersIn(clause, undefined, readers.roles, least).filter(isPossible),
      ...readers
        .statements(some(supposed, clause))
        .filter(({ probability }) => probability >= least)
        .filter((statement) => !isNegatedStatement(some(supposed, clause), statement, readers)),
    ].sort((a, b) => b.probability - a.probability);
    const isClear = best && best.probability >= BY_FAR * (next?.probability ?? 0);
    return isClear && !facts.some(({ factor }) => factor === best.factor) ? [moved(best, clause, said.tokens)] : [];
  });
}

/** What begins a correction and states nothing. */
const openers = new Set('actually sorry wait ok okay well hmm no yes oh so and but correction right oops'.split(' '));
