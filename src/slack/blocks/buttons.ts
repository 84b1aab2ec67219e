import type { Button, PlainTextElement, PlainTextOption } from '@slack/types';
import type { Suggestion } from '../../dialogue/effect.ts';
import type { FactorId, FactorValue } from '../../domain/profile.ts';
import { type ActionId, type ActionValues, actionId, carry, LONGEST_SAID } from '../actions.ts';
import { clip } from './text.ts';

const LONGEST_VALUE = 2000;
const LONGEST_LABEL = 75;

/** As much of a text as a button can carry; some characters take six in JSON. */
export function carriable(text: string): string {
  let longest = LONGEST_SAID;
  while (JSON.stringify({ say: clip(text, longest) }).length > LONGEST_VALUE) longest = Math.floor(longest * 0.8);
  return clip(text, longest);
}

export const plain = (text: string): PlainTextElement => ({ type: 'plain_text', text: clip(text, LONGEST_LABEL) });

/** The actions that carry a value, and those that carry none. */
type Carrying = { [Id in ActionId]: ActionValues[Id] extends undefined ? never : Id }[ActionId];
type Bare = Exclude<ActionId, Carrying>;

export const bareButton = (id: Bare, label: string): Button => ({
  type: 'button',
  action_id: actionId(id),
  text: plain(label),
});

export const button = <Id extends Carrying>(
  id: Id,
  label: string,
  value: Parameters<typeof carry<Id>>[1],
  mark?: string | number,
): Button => ({ type: 'button', action_id: actionId(id, mark), text: plain(label), value: carry(id, value) });

/** One of a menu whose choice is that action. */
export const option = <Id extends Carrying>(
  id: Id,
  label: string,
  value: Parameters<typeof carry<Id>>[1],
): PlainTextOption => ({ text: plain(label), value: carry(id, value) });

export const pickButton = (factor: FactorId, value: FactorValue, label: string, at: number): Button =>
  button('pick', label, { factor, value }, at);
export const sayButton = ({ label, say, states }: Suggestion, at: number): Button =>
  states ? button('state', label, { states: [...states] }, at) : button('say', label, { say }, at);
