import { useEffect, useState } from 'react';
import { useDesk } from '../desk.ts';
import { Composer } from './composer.tsx';
import { Log } from './log.tsx';
import { StatusLine } from './status-line.tsx';

/** The app as an agent: each conversation is a thread of the direct messages, begun with a prompt or one's own words. */
export function AgentPane({ onClose }: { readonly onClose: () => void }) {
  const { workspace, as, messages, prompts, titles, act } = useDesk();
  const channel = workspace.people.find(({ id }) => id === as)?.direct ?? '';
  const inChannel = messages.filter((each) => each.channel === channel);
  const own = inChannel.filter(({ thread, user }) => !thread && user === as);
  const [earlier, setEarlier] = useState(own.length);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the pane is opened once.
  useEffect(() => {
    act({ type: 'open', tab: 'messages' });
  }, []);
  const root = own[earlier];
  const thread = root && inChannel.filter(({ ts, thread: of }) => ts === root.ts || of === root.ts);
  const title = titles.find((each) => each.channel === channel && each.thread === root?.ts)?.text;
  const suggested = prompts.find((each) => each.channel === channel);
  return (
    <aside className="pane" aria-label={workspace.app.name}>
      <header>
        <h2>{title ?? workspace.app.name}</h2>
        {root && (
          <button type="button" onClick={() => setEarlier(own.length)}>
            New conversation
          </button>
        )}
        <button type="button" onClick={onClose}>
          Close
        </button>
      </header>
      <Log messages={thread ?? []} label={`Conversation with ${workspace.app.name}`}>
        {!root && (
          <div className="welcome">
            <p>{workspace.app.description}</p>
            {suggested?.title && <h3>{suggested.title}</h3>}
            <ul className="prompts" aria-label="Suggested prompts">
              {suggested?.prompts.map(({ title, message }) => (
                <li key={title}>
                  <button type="button" onClick={() => act({ type: 'post', channel, text: message })}>
                    {title}
                  </button>
                </li>
              ))}
            </ul>
          </div>
        )}
      </Log>
      {root && <StatusLine channel={channel} thread={root.ts} />}
      <Composer channel={channel} thread={root?.ts} placeholder={`Ask ${workspace.app.name}`} inAgent />
    </aside>
  );
}
