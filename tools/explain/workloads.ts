import { workloadOf } from '../../src/knowledge/workloads/index.ts';
import { quoted, section, share } from './layout.ts';
import type { Explained } from './reading.ts';

/** What the text names, with what follows from it always and usually. */
export function workloadSection({ heard }: Explained): string {
  const lines = heard.workloads.flatMap(({ id, name, kind, role, words, peripheral }) => {
    const { implies, usual } = workloadOf(id);
    const always = Object.entries(implies).map(([factor, value]) => `${factor} ${value}`);
    const often = Object.entries(usual).map(([factor, { value, probability }]) => {
      return `${factor} ${value} (${share(probability)})`;
    });
    return [
      `${quoted(words)}: ${name} [${id}], ${role === 'ingredient' ? `${kind}, ingredient` : kind}${peripheral ? ', peripheral: nothing follows' : ''}`,
      ...(always.length > 0 ? [`    implies ${always.join(', ')}`] : []),
      ...(often.length > 0 ? [`    usually ${often.join(', ')}`] : []),
    ];
  });
  return section('Workloads recognized', lines, 'none');
}
