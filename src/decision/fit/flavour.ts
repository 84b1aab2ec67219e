import type { Profile } from '../../domain/profile.ts';
import type { OptionId } from '../../knowledge/claim.ts';
import type { FlavourId } from '../../knowledge/flavours.ts';
import { preferences } from '../../knowledge/preferences.ts';
import { type Choice, choicesOf } from './candidates.ts';
import type { Question } from './flavour-order.ts';

/** The second step: which kind of the option, that is what its best product is. */
export function flavourOf(option: OptionId, profile: Profile, setting: Omit<Question, 'profile'>): FlavourId {
  return flavourAmong(option, choicesOf(option, { ...setting, profile }));
}

/** The kind that this workload would have first, where hosts differ; without any product, the option's usual one. */
export const flavourAmong = (option: OptionId, choices: readonly Choice[]): FlavourId =>
  choices.reduce<Choice | undefined>((best, each) => (best && best.rank <= each.rank ? best : each), undefined)
    ?.flavour ?? usual[option];

const usual = Object.fromEntries(
  Object.entries(preferences).map(([option, rows]) => [
    option,
    rows.find(({ when }) => when.some((each) => Object.keys(each).length === 0))!.flavour,
  ]),
) as Record<OptionId, FlavourId>;
