import type { Product } from '../../../knowledge/products/product.ts';
import { type Aspect, type AspectKind, aspects } from '../../../knowledge/products/questions.ts';
import type { Line } from '../../effect.ts';
import type { Asked, Told } from './asked.ts';
import { limitsTold } from './limits.ts';
import { freeTold, priceTold } from './prices.ts';
import {
  diskTold,
  entranceTold,
  gpuTold,
  hostAccessTold,
  regionTold,
  scaleToZeroTold,
  statusTold,
  systemTold,
} from './traits.ts';

const tellers: Readonly<Record<AspectKind['type'], (aspect: Aspect) => Told>> = {
  limits: limitsTold,
  entrance: entranceTold,
  system: systemTold,
  gpu: () => gpuTold,
  disk: () => diskTold,
  'scale-to-zero': () => scaleToZeroTold,
  status: () => statusTold,
  price: () => priceTold,
  free: () => freeTold,
  region: () => regionTold,
  'host-access': () => hostAccessTold,
  'limits-page': () => pageTold,
};

const plain: Asked = { text: '', closed: false, quantities: [] };
const inPage = new Set(['run-time', 'http-time', 'memory', 'processors', 'request-size', 'package-size', 'disk']);

/** All of its limits, one a line. */
const pageTold: Told = (product) => {
  const lines = aspects
    .filter(({ id }) => inPage.has(id))
    .flatMap((aspect) => tellers[aspect.kind.type](aspect)(product, plain)?.slice(0, 1) ?? []);
  return lines.length > 0 ? lines : undefined;
};

export const toldOf = (aspect: Aspect, product: Product, asked: Asked): readonly Line[] | undefined =>
  tellers[aspect.kind.type](aspect)(product, asked);

/** What is looked at first for what can be said instead. */
const instead = ['memory', 'run-time', 'http-time', 'price', 'websocket', 'scale-to-zero', 'gpu', 'disk', 'status'];

/** That it is not known, and the nearest two things that are. */
export function unknownOf(aspect: Aspect, product: Product): readonly Line[] {
  const others = instead
    .filter((id) => id !== aspect.id)
    .flatMap((id) => toldOf(aspects.find((each) => each.id === id)!, product, plain)?.slice(0, 1) ?? [])
    .slice(0, 2);
  return [
    { text: `I don’t know: none of my sources covers this for ${product.name} (${aspect.name}).` },
    ...others.map((line, at) => ({ ...line, text: at === 0 ? `What I do know: ${line.text}` : line.text })),
  ];
}
