import type { Delivery } from '../../records.ts';
import { useDesk } from '../desk.ts';

/** What went to the app and what it asked of Slack, newest first. */
export function Deliveries({ onClose }: { readonly onClose: () => void }) {
  const { deliveries } = useDesk();
  return (
    <aside className="drawer" aria-label="Deliveries">
      <header>
        <h2>Deliveries</h2>
        <button type="button" onClick={onClose}>
          Close
        </button>
      </header>
      {deliveries.length === 0 && <p className="welcome">Nothing has been delivered yet.</p>}
      <ol>
        {deliveries.toReversed().map((delivery) => (
          <Entry key={delivery.id} {...delivery} />
        ))}
      </ol>
    </aside>
  );
}

const Entry = ({ to, name, detail, status, failed, ms, at }: Delivery) => (
  <li data-failed={failed || undefined}>
    <p>
      <span className="direction">{to === 'app' ? 'to the app' : 'to Slack'}</span> <code>{name}</code>{' '}
      <span className="outcome">{status}</span> <span>{ms} ms</span> <time>{at.slice(11, 19)}</time>
    </p>
    {detail && <p className="detail">{detail}</p>}
  </li>
);
