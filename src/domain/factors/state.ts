import { choiceFactor } from '../factor.ts';

export const state = choiceFactor({
  id: 'state',
  name: 'State',
  question: 'Where does its data live?',
  why: 'A function forgets everything between calls, so state has to live somewhere else.',
  choices: {
    stateless: { label: 'It keeps none', says: 'stateless' },
    external: { label: 'In a database, cache or bucket', says: 'state in a database or store' },
    memory_session: { label: "In the running process's memory", says: 'state in memory' },
    local_disk: { label: 'In files on its own disk', says: 'data on local disk' },
  },
});
