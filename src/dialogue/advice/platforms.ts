import { costsMore } from '../../decision/cost/spend.ts';
import type { Setting } from '../../decision/evaluate.ts';
import type { Recommendation } from '../../decision/recommendation/recommend.ts';
import { type Profile, sayValue } from '../../domain/profile.ts';
import { holds } from '../../knowledge/preferences.ts';
import { dearer, going, proposals, staying } from '../../knowledge/usual-choices.ts';
import { workloadOf } from '../../knowledge/workloads/index.ts';
import type { Line } from '../effect.ts';
import type { State } from '../state/state.ts';
import { believedProfile } from '../state/state.ts';
import { onOption } from './weighed-option.ts';

type Advised = Pick<Recommendation, 'verdict' | 'flavour'>;

/** What is said of a platform that somebody proposed, beside what is advised; `undefined` where nothing is on file. */
export function onProposal(id: string, { verdict, flavour }: Advised, profile: Profile): Line | undefined {
  if (verdict === 'managed') return undefined;
  const proposal = proposals[id];
  const terms = verdict === 'vms' && workloadOf(id).verdict?.option === 'vms' ? undefined : going[id];
  if (!proposal) return terms ? { text: terms.text } : undefined;
  const { name, flavours, says } = proposal;
  if (flavours.includes(flavour)) return { text: `${name}: yes, that fits.` };
  const said = says.find(({ when }) => when.some((each) => holds(each, profile)));
  return said && { text: `${name}: ${said.text}`, sources: said.sources };
}

/** What was proposed, and staying where it runs: both want an answer, whatever else is advised. */
export function platformLines(state: State, recommendation: Recommendation): readonly Line[] {
  const profile = believedProfile(state);
  const proposed = state.proposed.flatMap((id) => onProposal(id, recommendation, profile) ?? []);
  const apart = state.storeApart && profile.hosting !== 'on_prem' ? [STORE_APART] : [];
  return [...proposed, ...apart, ...(state.leaving ? [] : stayLines(state, recommendation))];
}

/** What it takes to reach data that stays at home. */
const STORE_APART: Line = {
  text: 'Your data stays on your premises, so connect the two networks first (a VPN, or a private line for more traffic). Every query makes the trip, so fetch a lot at once, or keep a copy in the cloud if you may.',
  sources: ['aws-networking-skill', 'aws-lambda-rds'],
};

/** Options that were named beside the advised one and would do; what cannot do it is said to be ruled out elsewhere. */
export function weighedLines(state: State, recommendation: Recommendation, setting: Setting): readonly Line[] {
  const { verdict } = recommendation;
  if (verdict === 'managed' || verdict === 'hybrid') return [];
  const present = presentPlatforms(state).map((id) => workloadOf(id).verdict?.option);
  return state.discussed
    .filter((option) => option !== verdict && !present.includes(option))
    .flatMap((option) => onOption(option, state, recommendation, setting) ?? [])
    .filter(({ isOut }) => !isOut);
}

function stayLines(state: State, recommendation: Recommendation): readonly Line[] {
  if (state.runsWell) return [{ text: STAY }];
  return presentPlatforms(state)
    .filter((id) => !proposals[id]?.flavours.includes(recommendation.flavour))
    .flatMap((id) => staying[id] ?? [])
    .slice(0, 1)
    .map((text) => ({ text: withSpend(text, state.profile, recommendation) }));
}

/** Whoever has no trouble needs no move; what is advised is for when that ends. */
export const STAY =
  'You say it runs well where it is, so leave it there. What I recommend is for the day its load, upkeep or bill makes you move.';

/** "Staying on Heroku, about $900 a month now, is fine if …"; where the advice costs more, there is no extra cost. */
function withSpend(text: string, { spend_usd: spend }: Profile, { cost }: Recommendation): string {
  if (!spend) return text;
  const told = cost && costsMore(cost) ? text.replace(dearer, 'is fine: it costs less') : text;
  return told.replace(' is fine', `, about ${sayValue('spend_usd', spend)}, is fine`);
}

const presentPlatforms = ({ workloads, proposed }: State): readonly string[] =>
  workloads.filter((id) => workloadOf(id).kind === 'hosting' && !proposed.includes(id));
