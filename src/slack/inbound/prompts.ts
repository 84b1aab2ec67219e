/** What people ask who have not asked anything yet. */
const resizer = 'Should our photo resizer, about 2 million uploads a month, be a Lambda?';

/** What the agent pane suggests to a person who has not asked anything; the manifest holds the same. */
export const SUGGESTED_PROMPTS = [
  { title: 'A photo resizer', message: resizer },
  { title: 'Lambda or containers', message: 'Lambda or Fargate for an order API with 3 million requests a month?' },
  { title: 'A nightly report', message: 'Where should our nightly report run? It takes 40 minutes.' },
  { title: 'Cold starts', message: 'What is a cold start, and when does it matter?' },
];
