/** What the agent pane suggests to a person who has not asked anything; the manifest holds the same. */
export const SUGGESTED_PROMPTS = [
  {
    title: 'A photo resizer',
    message: 'Should our photo resizer, about 2 million uploads a month, be a Lambda?',
  },
  { title: 'Compare the options', message: 'containers vs serverless vs VMs' },
  { title: 'What is a cold start?', message: 'what is a cold start' },
];
