import { quantitiesIn } from '../../src/nlu/quantities/quantities.ts';
import type { Quantity } from '../../src/nlu/quantities/quantity.ts';
import type { RoleGuess } from '../../src/nlu/quantities/roles/roles.ts';
import { numberFactors } from '../../src/nlu/quantities/values.ts';
import { quoted, section, share } from './layout.ts';
import { type Explained, wordsOf } from './reading.ts';

const UNITS: Partial<Record<Quantity['kind'], string>> = {
  duration: 'ms',
  size: 'MB',
  rate: 'a month',
  money: 'USD',
  cores: 'cores',
};
const SHOWN = 3;

/** The numbers of the text: which rule read them, and what they may say. */
export function quantitySection({ said, asked, model }: Explained): string {
  const all = quantitiesIn(said.tokens);
  const question = numberFactors.find((id) => id === asked);
  const lines = all.flatMap((quantity) => {
    const { kind, rule, arithmetic, from, to } = quantity;
    const place = { quantity, tokens: said.tokens, all };
    return [
      `${quoted(wordsOf(said, from, to))}: ${kind} ${amountOf(quantity)} by the rule “${rule}”`,
      ...(arithmetic ? [`    arithmetic: ${arithmetic}`] : []),
      ...(question ? [`    as the answer: ${roles(model.roles.answer(place, question))}`] : []),
      `    anywhere: ${kind === 'other' ? 'no measure' : roles(model.roles.statement(place))}`,
    ];
  });
  return section('Quantities', lines, 'none');
}

function amountOf({ kind, value, low, bound }: Quantity): string {
  const range = low === undefined ? value : `${low} to ${value}`;
  const unit = UNITS[kind] ? ` ${UNITS[kind]}` : '';
  return `${range}${unit}${bound ? `, bound: ${bound}` : ''}`;
}

const roles = (guesses: readonly RoleGuess[]): string =>
  guesses
    .slice(0, SHOWN)
    .map(({ role, probability }) => `${role === 'none' ? 'says nothing' : role} ${share(probability)}`)
    .join(', ') || 'cannot be one';
