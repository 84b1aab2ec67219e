import type { FactorId } from '../../../domain/profile.ts';
import type { MessageExample, ReplyExample } from '../../answers/examples.ts';
import type { RoleExample, Stated } from './role-labels.ts';

const isNumber = (value: unknown): value is number => typeof value === 'number';

/** What the numbers of a reply say. */
export function roleOfReply({ text, asked, value, accept = [], also = {} }: ReplyExample): RoleExample {
  const values = [value, ...accept].filter(isNumber);
  return {
    text,
    asked,
    states: [...(values.length > 0 ? [{ factor: asked, values }] : []), ...numbersOf(also)],
  };
}

/** What the numbers of a message say; what could be inferred teaches neither way. */
export function rolesOfMessage({
  text,
  facts,
  optional = {},
}: Pick<MessageExample, 'text' | 'facts' | 'optional'>): RoleExample {
  const stated = Object.entries(facts).flatMap(([factor, [value, words]]): Stated[] =>
    isNumber(value) ? [{ factor, values: [value], ...(words === undefined ? {} : { words }) }] : [],
  );
  return { text, states: [...stated, ...numbersOf(optional).map((each) => ({ ...each, optional: true }))] };
}

const numbersOf = (values: Readonly<Partial<Record<FactorId, unknown>>>): Stated[] =>
  Object.entries(values).flatMap(([factor, value]) => (isNumber(value) ? [{ factor, values: [value] }] : []));
