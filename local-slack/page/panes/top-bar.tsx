import { useDesk } from '../desk.ts';

interface Props {
  readonly onPerson: (id: string) => void;
  readonly onAgent: () => void;
  readonly onTheme: () => void;
  readonly onDrawer: () => void;
  readonly drawer: boolean;
}

export function TopBar({ onPerson, onAgent, onTheme, onDrawer, drawer }: Props) {
  const { workspace, as, dark } = useDesk();
  return (
    <header className="top-bar">
      <p className="simulation">
        <strong>Local workspace</strong> <span>a simulation on this machine, not Slack</span>
      </p>
      <fieldset className="people">
        <legend className="visually-hidden">Act as</legend>
        {workspace.people.map(({ id, name }) => (
          <label key={id}>
            <input type="radio" name="person" checked={id === as} onChange={() => onPerson(id)} />
            <span>{name}</span>
          </label>
        ))}
      </fieldset>
      <div className="tools">
        <button type="button" onClick={onAgent}>
          Ask {workspace.app.name}
        </button>
        <button type="button" aria-pressed={drawer} onClick={onDrawer}>
          Deliveries
        </button>
        <button type="button" onClick={onTheme}>
          {dark ? 'Light' : 'Dark'}
        </button>
      </div>
    </header>
  );
}
