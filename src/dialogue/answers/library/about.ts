import type { Setting } from '../../../decision/evaluate.ts';
import { standingRules } from '../../../decision/house-rules/house-rules.ts';
import { providerNames } from '../../../knowledge/facts/fact.ts';
import { products } from '../../../knowledge/products/index.ts';
import type { Answer } from '../../effect.ts';
import { about } from './about-page.ts';
import { kept, privacy } from './about-privacy.ts';
import { sources } from './about-sources.ts';
import { trust } from './about-trust.ts';
import type { Entry } from './entry.ts';

const NO_MODEL = 'I don’t use a language model: I follow fixed rules and a table of dated facts.';

/** Who it is, and what else can be asked of it. */
export const aboutSelf = (setting: Setting): Answer => ({
  type: 'about',
  lines: [
    {
      text: 'I’m a bot that advises you on where to run software: serverless functions, containers, VMs, a managed service or a mix.',
    },
    { text: `${NO_MODEL} ${kept(setting)}` },
    { text: 'Ask me how I decide, what my sources are, how current I am, who can read this, or how to delete it.' },
  ],
  sources: [],
  next: [],
});

/** What people ask the advisor about itself, each with its own answer. */
export const aboutPages: readonly Entry[] = [
  about(
    'self',
    ['who are you', 'what are you', 'who is this bot', 'introduce yourself', 'what is this app', 'are you a person'],
    () => [
      'I’m a bot that advises you on where to run software: serverless functions, containers, VMs, a managed service or a mix.',
      NO_MODEL,
    ],
  ),
  about(
    'model',
    [
      'are you an ai',
      'are you a bot',
      'are you chatgpt',
      'are you a language model',
      'is there an llm behind this',
      'do you use machine learning',
      'are you human or a bot',
      'which ai model do you use',
      'do you hallucinate',
    ],
    () => [
      'I’m a bot, not an AI that makes up text. I don’t use a language model: every sentence was written beforehand, with its source. Language models helped write and check them, and the sources are there so that you can check them too.',
      'Small classifiers, trained on labeled examples, read what you write; fixed rules decide. The same question gets the same answer.',
    ],
  ),
  about(
    'decide',
    [
      'how do you decide',
      'how do you come to a recommendation',
      'how does your scoring work',
      'what is your method',
      'how does the advice come about',
      'how do you choose between serverless and containers',
      'why should i trust you',
      'how sure are you of your advice',
    ],
    () => [
      'In three steps. Hard limits first: a product that breaks one of your needs (run time, memory, GPU, protocol …) is ruled out, and I say which limit it breaks.',
      'What’s left gets points: each of your answers is weighted evidence for or against an option, and so is the cost at list prices. The best product that fits decides.',
      'For anything you haven’t told me, I draw on what’s usual, so that I can say how confident I am, ask the question that could change the result, and stop when none can. “Why?” shows all of it.',
    ],
  ),
  ...privacy,
  ...trust,
  about(
    'languages',
    [
      'which languages do you speak',
      'do you speak german',
      'what languages do you understand',
      'can i write to you in french',
      'sprechen sie deutsch',
      'welche sprachen gehen',
      'hablas espanol',
      'parlez vous francais',
    ],
    () => ['I only understand English so far, typos included.'],
  ),
  ...sources,
  about(
    'house-rules',
    [
      'which house rules are in force',
      'what are our house rules',
      'what has our company forbidden',
      'are there company rules you follow',
      'which policy do you apply',
      'which rules did our admins set',
    ],
    (setting) => {
      const rules = standingRules(setting);
      const provider = setting.provider === 'any' ? [] : [`I’m set to ${providerNames[setting.provider]} here.`];
      return rules.length + provider.length === 0
        ? [
            'None are set here: I decide on the facts alone. The people who run me can set some, such as a provider or banned products; in Slack, admins can too, under “Settings” on my Home tab.',
          ]
        : ['These are in force:', ...provider, ...rules];
    },
  ),
  about(
    'reach',
    [
      'can you look in our aws account',
      'do you have access to our cloud account',
      'can you deploy this for me',
      'can you scan our infrastructure',
      'can you see our bill',
      'what can you not do',
      'can you write the terraform for me',
      'can you change something in our account',
      'give me terraform for the recommendation',
      'generate code for this',
      'can you write code or a dockerfile for me',
      'can you draw me a diagram',
      'can you see our code',
    ],
    () => [
      'No: I can’t see or change anything on your side: no account, bill or code. I only know what you tell me. I don’t write Terraform or other code either.',
      'Tell me the requests per month and the time and memory of one request, and I’ll estimate the cost. With the advice, you get the product, its settings and what to check; your own code or your coding agent can take it from there.',
    ],
  ),
  about(
    'makers',
    [
      'who made you',
      'who built you',
      'who developed you',
      'who programmed you',
      'who is behind this bot',
      'which company made you',
      'are you open source',
      'what are you written in',
    ],
    () => [
      'I’m an open-source program under the MIT license. The people who run me here are your own admins, so ask them if you want something changed.',
      'I’m written in TypeScript and follow fixed rules and dated facts.',
    ],
  ),
  about(
    'feedback',
    [
      'who do i complain to',
      'who runs this bot',
      'who is responsible for your advice',
      'how do i report wrong advice',
      'you gave me a wrong answer, whom do i tell',
      'how can i give feedback',
      'your advice was rubbish',
      'who is liable if your advice is wrong',
    ],
    () => [
      'I advise on where to run software, and your admins run me: tell them, or use the feedback buttons under an answer, which they can see.',
      'The decision is still yours: every answer gives its sources so that you can check it.',
    ],
  ),
  about(
    'scope',
    [
      'which clouds do you know',
      'which providers do you cover',
      'what do you know about',
      'what products do you know',
      'which version of your knowledge is this',
      'do you only know aws',
    ],
    () => [
      `${products.length} products from ${new Set(products.map(({ host }) => host)).size} hosts: AWS, Azure, Google Cloud, Cloudflare and Alibaba Cloud in depth, smaller ones such as Fly.io, Render, Heroku, Vercel, Hetzner and Scaleway as far as their pages go, and your own machines.`,
      'Ask for a limit, a price, a comparison or a term, or describe a workload.',
    ],
  ),
];
