import { useDesk } from '../desk.ts';
import { Composer } from './composer.tsx';
import { Log } from './log.tsx';
import { StatusLine } from './status-line.tsx';

export type Pane =
  | { readonly type: 'thread'; readonly channel: string; readonly ts: string }
  | { readonly type: 'agent' };

interface Props {
  readonly channel: string;
  readonly ts: string;
  readonly onClose: () => void;
}

export function ThreadPane({ channel, ts, onClose }: Props) {
  const { messages, workspace } = useDesk();
  const thread = messages.filter((each) => each.channel === channel && (each.ts === ts || each.thread === ts));
  const where = channel === workspace.channel.id ? `# ${workspace.channel.name}` : workspace.app.name;
  return (
    <aside className="pane" aria-label="Thread">
      <header>
        <h2>
          Thread <small>{where}</small>
        </h2>
        <button type="button" onClick={onClose}>
          Close
        </button>
      </header>
      <Log messages={thread} label="Messages in the thread" />
      <StatusLine channel={channel} thread={ts} />
      <Composer channel={channel} thread={ts} placeholder="Reply" />
    </aside>
  );
}
