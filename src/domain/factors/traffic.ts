import { choiceFactor } from '../factor.ts';

export const traffic = choiceFactor({
  id: 'traffic',
  name: 'Load pattern',
  question: 'How busy is it over a typical week?',
  why: 'Bills differ most in idle hours, and scaling differs most in bursts.',
  choices: {
    sporadic: { label: 'Rarely used, mostly idle', says: 'rarely used' },
    diurnal: { label: 'Busy during the day, quiet at night', says: 'busy for part of the day, quiet for the rest' },
    steady: { label: 'About the same all the time', says: 'a steady load' },
    spiky: { label: 'Sudden bursts nobody can predict', says: 'sudden bursts' },
    seasonal: { label: 'Quiet, with big peaks we know in advance', says: 'quiet, with predictable peaks' },
  },
});
