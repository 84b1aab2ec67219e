import { numberFactor } from '../factor.ts';
import { sayShare } from '../wording.ts';

/** Used by the cost model only. */
export const ioWait = numberFactor({
  id: 'io_wait',
  name: 'Time spent waiting',
  question: 'Is it mostly computing, or mostly waiting for a database or other services?',
  why: 'A container serves other requests while one waits; a function bills you for the wait.',
  unit: 'share',
  max: 1,
  menu: [
    { value: 0.1, label: 'Mostly computing' },
    { value: 0.5, label: 'Half and half' },
    { value: 0.8, label: 'Mostly waiting' },
  ],
  says: (value) =>
    value === 0 ? 'no time spent waiting on I/O' : `${sayShare(value)} of the time spent waiting on I/O`,
});
