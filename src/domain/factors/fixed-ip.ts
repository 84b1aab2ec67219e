import { yesNoFactor } from '../factor.ts';

export const fixedIp = yesNoFactor({
  id: 'fixed_ip',
  name: 'Fixed outgoing address',
  question: 'Does it need a fixed outgoing IP address?',
  why: 'A static IP costs extra on most platforms: a NAT gateway, or a machine with its own address.',
  asked: false,
  choices: {
    yes: { label: 'Yes', says: 'needs a fixed outgoing address' },
    no: { label: 'No', says: 'no fixed address' },
  },
});
