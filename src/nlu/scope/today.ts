import type { Token } from '../text/tokens.ts';

const today = new Set(['currently', 'today', 'now', 'presently', 'nowadays', 'moment', 'atm', 'still']);

/** Machines that people have at hand, and where those stand. */
const machines = new Set(
  'pc pcs desktop laptop workstation tower nuc box desk basement cellar closet cupboard garage attic cluster slurm'.split(
    ' ',
  ),
);
/** Words by which it has to stay there, or has to do without a network. */
const musts = new Set(
  'must only cannot cant never allowed forbid forbids forbidden policy law stay stays remain remains required compliance offline should internet lan local locally without'.split(
    ' ',
  ),
);

/** "An old PC under the desk": that a machine is there does not say that the work has to stay on it. */
export const saysOfMachine = (tokens: readonly Token[], { from, to }: { from: number; to: number }): boolean =>
  tokens.slice(from, to).some(({ text }) => machines.has(text)) &&
  !tokens.some(({ text }, at) => musts.has(text) || (/^ha(?:s|ve)$/.test(text) && tokens[at + 1]?.text === 'to'));

/** "Currently on my Raspberry Pi": where something runs today is not where it has to run. */
export const saysOfToday = (tokens: readonly Token[], { from, to }: { from: number; to: number }): boolean => {
  const clauses = new Set(tokens.slice(from, to).map(({ clause }) => clause));
  return tokens.some(({ text, clause }) => clauses.has(clause) && today.has(text));
};
