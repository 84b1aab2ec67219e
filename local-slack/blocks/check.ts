import { blockSchemas, type Surface } from './schemas.ts';

type Block = Readonly<Record<string, unknown>>;

const MOST_BLOCKS = { message: 50, modal: 100, home: 100 } as const;
const MOST_OF_TYPE: Readonly<Record<string, number>> = { table: 1, data_visualization: 2 };
const MOST_MARKDOWN = 12_000;

/** What Slack would refuse in these blocks, with the place of each fault; empty when it would accept them. */
export function faultsOf(blocks: readonly Block[], surface: Surface): string[] {
  return [...faultsOfEach(blocks, surface), ...faultsOfAll(blocks, surface)];
}

const faultsOfEach = (blocks: readonly Block[], surface: Surface): string[] =>
  blocks.flatMap((block, at) =>
    (blockSchemas[surface].safeParse(block).error?.issues ?? []).map(
      ({ path, message }) => `${message} [/blocks/${[at, ...path].join('/')}]`,
    ),
  );

function faultsOfAll(blocks: readonly Block[], surface: Surface): string[] {
  const most = MOST_BLOCKS[surface];
  const markdown = blocks.reduce((sum, { type, text }) => sum + (type === 'markdown' ? String(text).length : 0), 0);
  return [
    ...(blocks.length > most ? [`no more than ${most} blocks [/blocks]`] : []),
    ...Object.entries(MOST_OF_TYPE)
      .filter(([type, limit]) => blocks.filter((block) => block['type'] === type).length > limit)
      .map(([type, limit]) => `no more than ${limit} of type ${type} [/blocks]`),
    ...(markdown > MOST_MARKDOWN ? [`no more than ${MOST_MARKDOWN} characters of markdown [/blocks]`] : []),
    ...repeated(blocks.map(({ block_id }) => block_id)).map((id) => `block_id used twice: ${id} [/blocks]`),
    ...blocks.flatMap(({ elements }, at) =>
      repeated(Array.isArray(elements) ? elements.map((element: Block) => element?.['action_id']) : []).map(
        (id) => `action_id used twice: ${id} [/blocks/${at}/elements]`,
      ),
    ),
  ];
}

const repeated = (ids: readonly unknown[]): string[] =>
  ids.filter((id, at): id is string => typeof id === 'string' && ids.indexOf(id) !== at);
