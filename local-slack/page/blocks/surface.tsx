import { createContext, type ReactNode, useContext, useEffect, useMemo, useState } from 'react';
import type { Block } from '../../records.ts';
import { useDesk } from '../desk.ts';
import { type Chosen, initialValues, type Values } from './values.ts';

/** The message, modal or Home tab that elements are in: what is filled in there, and how a use of one is told. */
interface SurfaceState {
  readonly values: Values;
  readonly errors: Readonly<Record<string, string>>;
  readonly fill: (block: string, action: string, chosen: Chosen) => void;
  /** Tells the app that an element was used; fields of a modal are told with its submission instead. */
  readonly use: (block: string, action: string, chosen: Chosen) => void;
}

const SurfaceContext = createContext<SurfaceState | undefined>(undefined);

export function useSurface(): SurfaceState {
  const surface = useContext(SurfaceContext);
  if (!surface) throw new Error('An element is drawn outside a message or view');
  return surface;
}

interface Props {
  readonly on: string;
  readonly blocks: readonly Block[];
  readonly errors?: Readonly<Record<string, string>> | undefined;
  readonly children: ReactNode;
}

/** As in Slack, a field keeps what it holds when its view is updated, as long as its ids stay. */
export function Surface({ on, blocks, errors = {}, children }: Props) {
  const { act } = useDesk();
  const [held, setHeld] = useState<Values>({});
  const values = useMemo(() => overlaid(initialValues(blocks), held), [blocks, held]);
  useEffect(() => setHeld((before) => merged(initialValues(blocks), before)), [blocks]);

  const fill = (block: string, action: string, chosen: Chosen): void =>
    setHeld((before) => merged(before, { [block]: { [action]: chosen } }));
  const state: SurfaceState = {
    values,
    errors,
    fill,
    use(block, action, chosen) {
      const stateful = chosen.type !== 'button' && chosen.type !== 'overflow';
      if (stateful) fill(block, action, chosen);
      const now = stateful ? merged(values, { [block]: { [action]: chosen } }) : values;
      act({ type: 'use', on, action: { ...chosen, block_id: block, action_id: action }, values: now });
    },
  };
  return <SurfaceContext value={state}>{children}</SurfaceContext>;
}

function merged(base: Values, more: Values): Values {
  const fields = (block: string) => ({ ...base[block], ...more[block] });
  return Object.fromEntries(
    [...new Set([...Object.keys(base), ...Object.keys(more)])].map((block) => [block, fields(block)]),
  );
}

/** The fields that are there, with what each holds. */
const overlaid = (initial: Values, held: Values): Values =>
  Object.fromEntries(
    Object.entries(initial).map(([block, fields]) => [
      block,
      Object.fromEntries(Object.entries(fields).map(([action, value]) => [action, held[block]?.[action] ?? value])),
    ]),
  );
