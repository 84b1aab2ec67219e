import type { Recommendation } from '../../decision/recommendation/recommend.ts';
import { type HostId, hosts } from '../../domain/hosts.ts';
import { listed } from '../../domain/lists.ts';
import { capitalized } from '../../domain/wording.ts';
import { providers } from '../../knowledge/facts/fact.ts';
import { flavour } from '../../knowledge/flavours.ts';
import { calledInSentence } from '../../knowledge/workloads/called.ts';

type Advised = Pick<Recommendation, 'flavour' | 'bought' | 'products' | 'unknown' | 'relax'>;

/**
 * The product of each provider, or what it is where none is named, and what nobody knows of them; what else there is to
 * know of one stands here only where it is the only one.
 */
export function kindWords({ flavour: kind, bought, products, unknown, relax }: Advised): string {
  if (relax) return relax.text;
  return [
    productWords({ flavour: kind, products }) ||
      (bought ? `Use a managed service for ${calledInSentence(bought)}. ` : '') + flavour(kind).text,
    ...(products.length === 1 ? notesOnProducts(products) : []).map((text) => withoutName(text, products)),
    withoutName(unknownWords(unknown), products),
  ]
    .filter(Boolean)
    .join(' ');
}

/** What is said of the only product, whose name stands right before it. */
function withoutName(text: string, [only, ...others]: Advised['products']): string {
  const start = `${only?.name}: `;
  return others.length === 0 && text.startsWith(start) ? capitalized(text.slice(start.length)) : text;
}

/** "AWS Lambda.", "AWS: EKS on EC2; Azure: AKS; Hetzner: cloud server with a volume (single VM)." */
function productWords({ flavour: kind, products }: Pick<Advised, 'flavour' | 'products'>): string {
  const [only, ...others] = products;
  if (!only) return '';
  if (others.length === 0) return `${capitalized(only.name)}${besideName(only, kind)}.`;
  return `${products
    .map((product) => {
      const { provider, name } = product;
      const host = hosts[provider].name;
      const short = isLarge(provider) ? name : name.replace(`${host} `, '');
      return `${host}: ${short}${besideName(product, kind)}`;
    })
    .join('; ')}.`;
}

/** What has to be known of a product beside the kind that all are advised as. */
function besideName({ flavour: own, staysUp }: Advised['products'][number], kind: Advised['flavour']): string {
  if (staysUp) return ' (does not scale to zero)';
  return own === kind ? '' : ` (${own})`;
}

/** The products of the large providers bear their names: "Azure Container Apps". */
const isLarge = (host: HostId): boolean => (providers as readonly string[]).includes(host);

/** "Azure VM with a managed disk: Snapshot the managed disk: …" */
export const notesOnProducts = (products: Advised['products']): readonly string[] => [
  ...new Set(products.flatMap(({ name, note }) => (note ? [`${name}: ${note}`] : []))),
];

/** What nobody knows of the products: in full where it is one thing, else of which products. */
function unknownWords(unknown: Advised['unknown']): string {
  const texts = unknownTexts(unknown);
  if (texts.length < 2) return texts.join('');
  const names = listed([...new Set(unknown.map(({ product }) => product))]);
  return `Some figures for ${names} aren’t confirmed (see the details).`;
}

export const unknownTexts = (unknown: Advised['unknown']): readonly string[] => [
  ...new Set(unknown.map(({ text }) => text)),
];
