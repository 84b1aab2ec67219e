import { choiceFactor } from '../factor.ts';

export const hosting = choiceFactor({
  id: 'hosting',
  name: 'Location',
  question: 'Does it have to run anywhere in particular?',
  why: 'Functions run in public clouds; anywhere else, you have other options.',
  choices: {
    public: { label: 'No – any one cloud is fine', says: 'in any one public cloud' },
    multi_cloud: { label: 'Several clouds', says: 'on several clouds' },
    on_prem: { label: 'Our own data center', says: 'on premises' },
    edge_cdn: { label: 'At the edge, near the users', says: 'at the network edge' },
    edge_device: { label: 'On devices or sites', says: 'on devices' },
  },
});
