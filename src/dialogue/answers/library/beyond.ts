import { adviseMe } from '../../courtesies.ts';
import type { Entry } from './entry.ts';

const beyond = (id: string, questions: readonly string[], ...lines: readonly string[]): Entry => ({
  id: `beyond-${id}`,
  kind: 'page',
  questions,
  text: '',
  lines: [],
  page: {
    intent: 'out-of-scope',
    make: () => ({ type: 'declined', lines: lines.map((text) => ({ text })), sources: [], next: [adviseMe] }),
  },
});

/** What is said of what comes and of what a company keeps to itself, also where it is asked in quite other words. */
export const pages = {
  'future-price': [
    'I can’t know that: nobody can say what a price will be.',
    'What I do have is today’s list prices, with their dates; ask for one, or for an estimate. Prices under commitments (Savings Plans, reservations) are fixed for one or three years.',
  ],
  'future-event': [
    'I can’t know that: nobody can predict when something like that will happen.',
    'What you can plan for is how much of it you notice: several zones, a second region, and a restore you’ve tested. Ask me what each of them means for your case.',
  ],
  inside: [
    'I can’t know that: only the company itself has that figure, and I have none that it published.',
    'What I do have is limits, prices and what the providers’ pages say, each with its date.',
  ],
} as const;

/** What nobody can know, or a bot must not say, with the nearest help; a year stands for any that is to come. */
export const beyondKnowing: readonly Entry[] = [
  beyond(
    'future-price',
    [
      'what will it cost in 2029',
      'what will lambda cost next year',
      'will prices go down in the future',
      'will fargate get cheaper next year',
      'how much will a vcpu cost in 2030',
      'are prices going to rise',
    ],
    ...pages['future-price'],
  ),
  beyond(
    'future-event',
    ['when is the next outage', 'which region will fail next', 'will there be an outage this winter'],
    ...pages['future-event'],
  ),
  beyond(
    'inside',
    [
      'how many servers does a cloud provider have',
      'how many customers use it',
      'how many functions run in the world right now',
      'what does it cost the provider to run it',
    ],
    ...pages.inside,
  ),
  beyond(
    'future-product',
    [
      'what was announced at re:invent 2027',
      'what will aws announce next year',
      'when will lambda support gpus',
      'will this service still exist in 2030',
      'what is on the roadmap',
    ],
    'I don’t know what hasn’t been announced, and I have nothing newer than my facts.',
    'Ask “how current are you?” for their dates; the providers’ “what’s new” pages have the rest.',
  ),
  beyond(
    'somebodys-bill',
    [
      'what does netflix pay for aws',
      'how much does a company spend on cloud',
      'what is the aws bill of airbnb',
      'what do we pay for aws',
      'how high is our bill',
    ],
    'I don’t know anyone’s bill: companies rarely publish theirs, and I can’t see yours.',
    'Tell me the requests per month and the time and memory of one request, and I can estimate the cost at list prices.',
  ),
  beyond(
    'private-discount',
    [
      'what discount does aws give in an edp',
      'private pricing agreement discount',
      'enterprise discount program percent',
      'how much can we negotiate off',
      'enterprise agreement discount at a million a year',
    ],
    'I don’t know: such discounts are negotiated and confidential.',
    'I do know the published discounts: ask about Savings Plans, reservations or committed use.',
  ),
  beyond(
    'legal',
    [
      'is it legal to host this there',
      'are we allowed by law to store data in the us',
      'is this gdpr compliant for us',
      'what does our contract allow',
      'can we be sued for this',
      'can american authorities get our data in azure germany',
      'does the cloud act apply to us',
    ],
    'That is a legal question, so ask your counsel or data protection officer: I can’t give legal advice.',
    'What I can say: a US company’s cloud falls under US law (the CLOUD Act) wherever its data center is, and a European host such as Hetzner, OVHcloud or Scaleway doesn’t by default. Each product page says whether data can be kept in one region.',
  ),
  beyond(
    'market-share',
    [
      'which cloud has the largest market share',
      'how many people use lambda',
      'who is the market leader in serverless',
    ],
    'I don’t have market shares: the figures that circulate come from vendors and surveys, and I couldn’t confirm any of them.',
    'They don’t decide where your software should run; limits, prices and skills do.',
  ),
];
