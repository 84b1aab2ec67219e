import { choiceFactor } from '../factor.ts';

export const isolation = choiceFactor({
  id: 'isolation',
  name: 'Isolation',
  question: 'Do security rules ask for your own agents on the host, or dedicated hardware?',
  why: 'Rules like that often need machines you control.',
  choices: {
    standard: { label: 'No', says: 'no special isolation rules' },
    offload_patching: { label: 'No – the provider should patch', says: 'the provider should patch' },
    own_os_agents: { label: 'Yes, our agents or hardened OS', says: 'own agents or a hardened system' },
    dedicated_host: { label: 'Yes, dedicated hardware', says: 'dedicated hosts' },
  },
});
