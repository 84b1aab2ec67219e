import { hosts } from '../../../domain/hosts.ts';
import { listed } from '../../../domain/lists.ts';
import type { FactId } from '../../../knowledge/facts/index.ts';
import { productsOfHost } from '../../../knowledge/products/index.ts';
import type { Entrance, Known, Product } from '../../../knowledge/products/product.ts';
import type { Aspect } from '../../../knowledge/products/questions.ts';
import { staysInRegion } from '../../../knowledge/products/regions.ts';
import type { Line } from '../../effect.ts';
import { moreOf } from '../fact-line.ts';
import { sayAmount } from './amounts.ts';
import type { Told } from './asked.ts';

/** "Yes: …" or "No: …", and what the fact says beyond that. */
const judged = (known: Known<boolean>, yes: string, no: string): readonly Line[] | undefined =>
  known === 'unknown'
    ? undefined
    : [{ text: known.value ? `Yes: ${yes}` : `No: ${no}`, sources: [known.fact] }, ...moreOf([known.fact]).slice(0, 1)];

/** Products of the same host that have what this one lacks. */
function elsewhere(product: Product, has: (other: Product) => boolean): readonly Line[] {
  const names = productsOfHost(product.host)
    .filter(has)
    .map(({ name }) => name);
  return names.length > 0 ? [{ text: `On ${hosts[product.host].name}, ${listed(names.slice(0, 3))} can.` }] : [];
}

const entranceNames: Readonly<Record<Entrance, string>> = {
  http: 'HTTP',
  websocket: 'WebSockets',
  grpc: 'gRPC',
  tcp: 'raw TCP',
  udp: 'UDP',
  event: 'events, queues and timers',
};

export const entranceTold =
  ({ kind }: Aspect): Told =>
  (product, { text }) => {
    if (kind.type !== 'entrance') return undefined;
    const named = kind.entrances.filter((entrance) => text.toLowerCase().includes(entrance));
    const [first] = named.length > 0 ? named : kind.entrances;
    const name = entranceNames[first!];
    const told = judged(
      product.accepts[first!],
      `${product.name} accepts ${name}.`,
      `${product.name} doesn’t accept ${name}.`,
    );
    const lacks = product.accepts[first!] !== 'unknown' && told?.[0]?.text.startsWith('No');
    return told && lacks ? [...told, ...elsewhere(product, ({ accepts }) => holds(accepts[first!]))] : told;
  };

const holds = (known: Known<boolean>): boolean => known !== 'unknown' && known.value;

export const systemTold =
  ({ kind }: Aspect): Told =>
  (product) => {
    if (kind.type !== 'system') return undefined;
    const name = kind.system === 'windows' ? 'Windows' : 'Linux';
    const told = judged(
      product.systems[kind.system],
      `${product.name} runs ${name}.`,
      `${product.name} doesn’t run ${name}.`,
    );
    return told?.[0]?.text.startsWith('No')
      ? [...told, ...elsewhere(product, ({ systems }) => holds(systems[kind.system]))]
      : told;
  };

export const gpuTold: Told = (product) => {
  const { gpu, name, workaround } = product;
  if (gpu === 'unknown') return undefined;
  if (gpu.value.length > 0)
    return [{ text: `Yes: ${name} has GPUs (${listed(gpu.value)}).`, sources: [gpu.fact] }, ...moreOf([gpu.fact])];
  return [
    { text: `No: ${name} has no GPU.${workaround?.gpu ? ` ${workaround.gpu}` : ''}`, sources: [gpu.fact] },
    ...elsewhere(product, ({ gpu: other }) => other !== 'unknown' && other.value.length > 0),
  ];
};

export const scaleToZeroTold: Told = ({ name, scaleToZero, note }) =>
  judged(
    scaleToZero,
    `${name} scales to zero, so it costs nothing while idle.`,
    `${name} doesn’t scale to zero and back with its requests; what you set up is billed while idle too.${note ? ` ${note}` : ''}`,
  );

export const regionTold: Told = (product) =>
  judged(
    staysInRegion(product),
    `you choose the region that ${product.name} runs in.`,
    `${product.name} runs wherever its host decides.`,
  );

export const hostAccessTold: Told = ({ name, ownKernel, hostAgents }) => {
  if (ownKernel === 'unknown' && hostAgents === 'unknown') return undefined;
  const can = (known: Known<boolean>, what: string): string[] =>
    known === 'unknown' ? [] : [`${known.value ? 'Yes' : 'No'} for ${what}`];
  const sources = [ownKernel, hostAgents].flatMap((known): FactId[] => (known === 'unknown' ? [] : [known.fact]));
  const said = [...can(ownKernel, 'kernel modules and drivers'), ...can(hostAgents, 'agents on the host')];
  return [{ text: `${said.join('; ')}, on ${name}.`, sources: [...new Set(sources)] }];
};

const diskWords = {
  none: 'has no disk',
  ephemeral: 'has a disk that disappears with the instance',
  volume: 'keeps its disk after the instance is gone',
};

export const diskTold: Told = ({ name, disk, diskGb, workaround }) => {
  if (disk === 'unknown') return undefined;
  const most = diskGb !== 'unknown' && diskGb.value !== 'unlimited' ? `, at most ${sayAmount(diskGb.value, 'GB')}` : '';
  const sources = [disk.fact, ...(diskGb === 'unknown' ? [] : [diskGb.fact])];
  return [
    {
      text: `${name} ${diskWords[disk.value]}${most}.${workaround?.disk ? ` ${workaround.disk}` : ''}`,
      sources: [...new Set(sources)],
    },
    ...moreOf([disk.fact]),
  ];
};

/** "Is it being shut down?" asks for the opposite of "is it still available?". */
const asksForTheEnd =
  /\b(?:shut\w*|clos(?:e|es|ed|ing)|retir\w*|deprecat\w*|discontinu\w*|dead|dying|die|dies|ends?|ending|ended|kill(?:ed|ing)?|sunset\w*|eol|obsolete|legacy|gone|going away|phas\w+ out)\b/i;

export const statusTold: Told = ({ name, status }, { text }) => {
  const isEnd = asksForTheEnd.test(text);
  switch (status.kind) {
    case 'available':
      return [{ text: `${isEnd ? 'No' : 'Yes'}: ${name} is available; I don’t know of any plan to end it.` }];
    case 'preview':
      return [
        { text: `${name} is in preview: not for production yet.`, sources: [status.fact] },
        ...moreOf([status.fact]),
      ];
    case 'closed':
      return [
        {
          text: isEnd
            ? `Yes, for new customers: ${name} hasn’t accepted any since ${status.since}. Existing customers can keep using it.`
            : `No, not for new customers, since ${status.since}; existing customers can keep using ${name}.`,
          sources: [status.fact],
        },
        ...moreOf([status.fact]),
      ];
    case 'retiring':
      return [
        {
          text: `${isEnd ? 'Yes: ' : ''}${name} is being retired on ${status.on}; plan the move before then.`,
          sources: [status.fact],
        },
        ...moreOf([status.fact]),
      ];
  }
};
