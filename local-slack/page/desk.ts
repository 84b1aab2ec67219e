import { createContext, useContext } from 'react';
import type { Act } from '../acts/act.ts';
import type { Delivery, Message, Prompts, Status, Title, View, Workspace } from '../records.ts';

type WithoutPerson<Each> = Each extends unknown ? Omit<Each, 'as'> : never;

/** What every part of the page can see and do. */
export interface Desk {
  readonly as: string;
  readonly workspace: Workspace;
  readonly messages: readonly Message[];
  readonly views: readonly View[];
  readonly deliveries: readonly Delivery[];
  readonly statuses: readonly Status[];
  readonly titles: readonly Title[];
  readonly prompts: readonly Prompts[];
  readonly dark: boolean;
  readonly act: (act: WithoutPerson<Act>) => Promise<void>;
  readonly openThread: (channel: string, ts: string) => void;
}

export const DeskContext = createContext<Desk | undefined>(undefined);

export function useDesk(): Desk {
  const desk = useContext(DeskContext);
  if (!desk) throw new Error('There is no workspace around this part of the page');
  return desk;
}

export async function sendAct(act: Act): Promise<void> {
  await fetch('/act', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(act),
  });
}

export const nameOf = (user: string, { people, app }: Workspace): string => {
  if (user === app.id) return app.name;
  return people.find(({ id }) => id === user)?.name ?? 'Local workspace';
};

export const timeOf = (ts: string): string =>
  new Date(Number(ts) * 1000).toLocaleTimeString('en-GB', { hour: '2-digit', minute: '2-digit' });
