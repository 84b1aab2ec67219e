import { choiceFactor } from '../factor.ts';

export const control = choiceFactor({
  id: 'control',
  name: 'Control',
  question: 'Does it need anything beyond a standard runtime?',
  why: 'Functions give you a runtime, containers an image, VMs the whole machine.',
  choices: {
    none: { label: 'No, a standard runtime', says: 'a standard runtime' },
    custom_libs: { label: 'Special libraries or binaries', says: 'special libraries' },
    own_linux: { label: 'Our own Linux setup', says: 'its own Linux setup' },
    windows: { label: 'Windows', says: 'needs Windows' },
    kernel: { label: 'Kernel modules, drivers or a dongle', says: 'its own kernel or drivers' },
  },
  strictest: ['kernel', 'windows', 'own_linux', 'custom_libs'],
});
