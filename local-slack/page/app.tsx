import { useEffect, useMemo, useState } from 'react';
import { messageAt } from './blocks/permalink.ts';
import { type Desk, DeskContext, sendAct } from './desk.ts';
import { ofKind, useFeed } from './feed.ts';
import { useOwnThreads } from './own-threads.ts';
import { AgentPane } from './panes/agent-pane.tsx';
import { Conversation } from './panes/conversation.tsx';
import { Deliveries } from './panes/deliveries.tsx';
import { Modals } from './panes/modal.tsx';
import { Sidebar } from './panes/sidebar.tsx';
import { type Pane, ThreadPane } from './panes/thread-pane.tsx';
import { TopBar } from './panes/top-bar.tsx';
import { useTheme } from './theme.ts';

/** The thread that the page was opened for, if it was opened by a link to one. */
function linked(): Pane | undefined {
  const message = messageAt(location.href);
  return message && { type: 'thread', ...message };
}

/** The page: places on the left, the conversation, and beside it a thread or the agent. */
export function App() {
  const [chosen, setChosen] = useState('');
  const records = useFeed(chosen);
  const [place, setPlace] = useState('');
  const [pane, setPane] = useState<Pane | undefined>(linked);
  const [drawer, setDrawer] = useState(false);
  const { dark, toggle } = useTheme();
  const [workspace] = ofKind(records, 'workspace');
  useEffect(() => {
    if (!chosen && workspace?.people[0]) setChosen(workspace.people[0].id);
  }, [chosen, workspace]);

  const desk = useMemo<Desk | undefined>(() => {
    if (!workspace || !chosen) return undefined;
    return {
      as: chosen,
      workspace,
      messages: ofKind(records, 'message').toSorted((a, b) => Number(a.ts) - Number(b.ts)),
      views: ofKind(records, 'view'),
      deliveries: ofKind(records, 'delivery'),
      statuses: ofKind(records, 'status'),
      titles: ofKind(records, 'title'),
      prompts: ofKind(records, 'prompts'),
      dark,
      act: (act) => sendAct({ ...act, as: chosen }),
      openThread: (channel, ts) => setPane({ type: 'thread', channel, ts }),
    };
  }, [workspace, chosen, records, dark]);
  useOwnThreads(desk, pane, setPane);
  if (!desk) return <p className="starting">Connecting to the local workspace…</p>;

  const switchPerson = (id: string): void => {
    setChosen(id);
    setPane(undefined);
    setPlace('');
  };
  const channel = place || desk.workspace.channel.id;
  const bar = { onPerson: switchPerson, onAgent: () => setPane({ type: 'agent' }), onTheme: toggle };
  return (
    <DeskContext value={desk}>
      <div className="app">
        <TopBar {...bar} drawer={drawer} onDrawer={() => setDrawer(!drawer)} />
        <div className="places">
          <Sidebar place={channel} onPlace={setPlace} />
          <Conversation key={channel} channel={channel} />
          {pane?.type === 'thread' && <ThreadPane {...pane} onClose={() => setPane(undefined)} />}
          {pane?.type === 'agent' && <AgentPane onClose={() => setPane(undefined)} />}
          {drawer && <Deliveries onClose={() => setDrawer(false)} />}
        </div>
        <Modals />
      </div>
    </DeskContext>
  );
}
