import type { Intent } from '../../../domain/intents.ts';
import type { Profile } from '../../../domain/profile.ts';
import { pagedTopicIds } from '../../../domain/topics.ts';
import { type OptionId, optionIds } from '../../../knowledge/claim.ts';
import { options } from '../../../knowledge/index.ts';
import { topics } from '../../../knowledge/topics/index.ts';
import { useCases } from '../../../knowledge/use-cases.ts';
import { quantitiesIn } from '../../../nlu/quantities/quantities.ts';
import { adviseMe } from '../../courtesies.ts';
import type { Answer } from '../../effect.ts';
import { profileOf } from '../../event.ts';
import { crossingFor, loadIn } from '../bill.ts';
import { compare } from '../pages/compare.ts';
import { explain, rulesOfThumb } from '../pages/explain.ts';
import { hybrid } from '../pages/hybrid.ts';
import { migrate } from '../pages/migrate.ts';
import { prosCons } from '../pages/pros-cons.ts';
import type { Entry, Make } from './entry.ts';

const page = (id: string, intent: Intent, make: Make, questions: readonly string[]): Entry => ({
  id: `page-${id}`,
  kind: 'page',
  questions,
  text: '',
  lines: [],
  page: { intent, make },
});

const names: Readonly<Record<OptionId, string>> = { serverless: 'serverless', containers: 'containers', vms: 'vms' };

const MOST_USES = 6;

const usesOf = (option: OptionId): Answer => {
  const uses = useCases.filter((use) => use.option === option).slice(0, MOST_USES);
  return {
    type: 'explanation',
    title: `What ${options[option].name.toLowerCase()} are used for`,
    lines: [{ text: options[option].summary }, ...uses.map(({ text, sources }) => ({ text, sources }))],
    sources: [...new Set(uses.flatMap(({ sources }) => sources))],
    next: [adviseMe],
  };
};

/** What is said where a question is as general as its page. */
export const pages: readonly Entry[] = [
  page('compare', 'compare', compare, [
    'compare serverless and containers',
    'serverless vs containers vs vms',
    'difference between a container and a vm',
    'containers or vms',
    'compare all criteria of serverless and containers',
    'compare the options',
  ]),
  ...optionIds.flatMap((option) => [
    page(`pros-cons-${option}`, 'pros-cons', (heard) => prosCons(heard, {}), [
      `pros and cons of ${names[option]}`,
      `pros of ${names[option]}`,
      `cons of ${names[option]}`,
      `what is bad about ${names[option]}`,
      `why ${names[option]}`,
      `why not ${names[option]}`,
      `what do i gain from ${names[option]}`,
      `serverless vs ${names[option]} pros and cons`,
    ]),
    page(`uses-${option}`, 'explain', () => usesOf(option), [
      `use cases for ${names[option]}`,
      `what is ${names[option]} used for`,
      `when should i use ${names[option]}`,
      `what is ${names[option]} good for`,
    ]),
  ]),
  page(
    'crossing',
    'cost',
    ({ facts, tokens }, setting) =>
      crossingFor(loadIn(tokens, quantitiesIn(tokens), profileOf(facts) as Profile) ?? {}, setting),
    [
      'at what volume do containers become cheaper than lambda',
      'break even between functions and containers',
      'from how many requests on is fargate cheaper than lambda',
      'when does serverless become more expensive than containers',
      'how many requests until containers are cheaper',
    ],
  ),
  page('hybrid', 'hybrid', hybrid, [
    'can i mix serverless and containers',
    'combine functions with containers',
    'serverless and containers together',
    'hybrid patterns',
    'hybrid architecture examples',
  ]),
  page('migrate', 'migrate', migrate, [
    'how do we move an existing app to the cloud',
    'how do i migrate an app to containers',
    'migrate a monolith',
    'moving a legacy app',
  ]),
  page('rules', 'explain', () => rulesOfThumb(), [
    'rules of thumb for serverless and containers',
    'rules of thumb for choosing',
    'rules of thumb',
  ]),
  ...pagedTopicIds.map((id) =>
    page(id, id === 'cost' ? 'cost' : id === 'limits' ? 'limits' : 'explain', () => explain(id), [
      topics[id].name,
      `${topics[id].name} with functions and containers`,
      `${topics[id].name} of serverless`,
      `${id.replaceAll('-', ' ')} of containers and vms`,
    ]),
  ),
];
