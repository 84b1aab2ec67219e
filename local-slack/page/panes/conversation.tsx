import { useState } from 'react';
import { useDesk } from '../desk.ts';
import { Composer } from './composer.tsx';
import { Home } from './home.tsx';
import { Log } from './log.tsx';

/** A channel, or the direct conversation with the app and its Home tab. */
export function Conversation({ channel }: { readonly channel: string }) {
  const { workspace, messages, act } = useDesk();
  const [tab, setTab] = useState<'home' | 'messages'>('messages');
  const direct = channel !== workspace.channel.id;
  const title = direct ? workspace.app.name : `# ${workspace.channel.name}`;
  const roots = messages.filter((each) => each.channel === channel && (!each.thread || each.thread === each.ts));
  const choose = (chosen: 'home' | 'messages'): void => {
    setTab(chosen);
    act({ type: 'open', tab: chosen });
  };
  const tabButton = (name: 'home' | 'messages', label: string) => (
    <button type="button" role="tab" aria-selected={tab === name} onClick={() => choose(name)}>
      {label}
    </button>
  );
  return (
    <main className="conversation">
      <header>
        <h1>{title}</h1>
        {direct && workspace.home && (
          <div role="tablist" className="tabs">
            {tabButton('home', 'Home')}
            {tabButton('messages', 'Messages')}
          </div>
        )}
      </header>
      {direct && tab === 'home' ? (
        <Home />
      ) : (
        <>
          <Log messages={roots} label={`Messages in ${title}`} showReplies>
            {roots.length === 0 && <Welcome direct={direct} />}
          </Log>
          <Composer
            channel={channel}
            placeholder={direct ? `Message ${title}` : `Message ${title.replace('# ', '#')}`}
          />
        </>
      )}
    </main>
  );
}

function Welcome({ direct }: { readonly direct: boolean }) {
  const { workspace } = useDesk();
  const { app, commands } = workspace;
  return (
    <div className="welcome">
      <h2>{direct ? `This is your direct conversation with ${app.name}` : `Ask ${app.name} something`}</h2>
      <p>{app.description}</p>
      {!direct && (
        <p>
          Mention <b>@{app.name}</b>
          {commands[0] && (
            <>
              {' '}
              or use <code>{commands[0].command}</code>
            </>
          )}
          . It answers in a thread.
        </p>
      )}
    </div>
  );
}
