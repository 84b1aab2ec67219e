import { useDesk } from '../desk.ts';

interface Props {
  readonly place: string;
  readonly onPlace: (channel: string) => void;
}

export function Sidebar({ place, onPlace }: Props) {
  const { workspace, as } = useDesk();
  const { channel, app, people } = workspace;
  const direct = people.find(({ id }) => id === as)?.direct ?? '';
  const entry = (id: string, label: string) => (
    <button type="button" aria-current={place === id ? 'page' : undefined} onClick={() => onPlace(id)}>
      {label}
    </button>
  );
  return (
    <nav className="sidebar" aria-label="Conversations">
      <h2>Channels</h2>
      {entry(channel.id, `# ${channel.name}`)}
      <h2>Direct messages</h2>
      {entry(direct, app.name)}
    </nav>
  );
}
