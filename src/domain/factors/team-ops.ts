import { choiceFactor } from '../factor.ts';

export const teamOps = choiceFactor({
  id: 'team_ops',
  name: 'Operations',
  question: 'Who maintains it once it’s running?',
  why: 'Functions need the least upkeep; clusters and machines need people who know them.',
  choices: {
    none: { label: 'Nobody really', says: 'no one to run it' },
    some: { label: 'Developers, on the side', says: 'run by developers on the side' },
    platform: { label: 'An ops or platform team', says: 'run by a platform team' },
  },
});
