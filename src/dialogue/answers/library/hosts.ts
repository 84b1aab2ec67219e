import { type HostId, hostIds, hosts } from '../../../domain/hosts.ts';
import { optionIds } from '../../../knowledge/claim.ts';
import { options } from '../../../knowledge/index.ts';
import { productsOfHost } from '../../../knowledge/products/index.ts';
import type { Product } from '../../../knowledge/products/product.ts';
import type { Entry } from './entry.ts';

const words: Readonly<Record<Product['option'], readonly string[]>> = {
  serverless: ['functions', 'serverless'],
  containers: ['containers', 'container services'],
  vms: ['vms', 'virtual machines'],
  managed: ['managed services', 'managed databases'],
};

const listed = (products: readonly Product[]): string =>
  products.map(({ name, flavours: [flavour] }) => `${name} (${flavour})`).join(', ');

const statement = (id: string, host: HostId, text: string, questions: readonly string[]): Entry => ({
  id,
  kind: 'note',
  host,
  questions,
  text: '',
  lines: [{ text }],
});

/** What a host offers at all, and of each option. */
export const hostEntries: readonly Entry[] = hostIds
  .filter((host) => host !== 'own')
  .flatMap((host) => {
    const { name } = hosts[host];
    const all = productsOfHost(host).filter(({ status }) => status.kind === 'available' || status.kind === 'preview');
    const of = (option: Product['option']) => all.filter((product) => product.option === option);
    return [
      statement(`host-${host}`, host, `On ${name}, I know ${listed(all)}.`, [
        `what does ${name} offer`,
        `which products does ${name} have`,
        `what is ${name}`,
        `hosting options on ${name}`,
        `what can i run on ${name}`,
      ]),
      ...([...optionIds, 'managed'] as const).map((option) => {
        const found = of(option);
        const kind = option === 'managed' ? 'managed services' : options[option].name.toLowerCase();
        const text =
          found.length > 0
            ? `Yes: for ${kind}, ${name} has ${listed(found)}.`
            : `I don’t know of any ${kind} on ${name}. What I do know there: ${listed(all)}.`;
        return statement(
          `host-${host}-${option}`,
          host,
          text,
          words[option].flatMap((word) => [
            `does ${name} have ${word}`,
            `hosting options for ${word} on ${name}`,
            `which ${word} does ${name} offer`,
          ]),
        );
      }),
    ];
  });
