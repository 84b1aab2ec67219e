import { useDesk } from '../desk.ts';

export function StatusLine({ channel, thread }: { readonly channel: string; readonly thread: string }) {
  const { statuses, workspace } = useDesk();
  const status = statuses.find((each) => each.channel === channel && each.thread === thread);
  return (
    <p className="status-line" role="status">
      {status ? `${workspace.app.name} ${status.text}` : ''}
    </p>
  );
}
