import { memo } from 'react';
import type { Message as MessageRecord } from '../../records.ts';
import { Blocks } from '../blocks/blocks.tsx';
import { Surface } from '../blocks/surface.tsx';
import { TypedText } from '../blocks/typed-text.tsx';
import { nameOf, timeOf, useDesk } from '../desk.ts';

interface Props {
  readonly message: MessageRecord;
  readonly showReplies: boolean;
}

export function Message({ message, showReplies }: Props) {
  const { workspace, act } = useDesk();
  const { id, user, ts, edited, visibleTo } = message;
  const name = nameOf(user, workspace);
  const isApp = user === workspace.app.id;
  return (
    <article className="message" data-user={user} data-private={visibleTo !== undefined || undefined} aria-label={name}>
      <span className="avatar" data-kind={isApp ? 'app' : 'person'} aria-hidden="true">
        {name[0]}
      </span>
      <div className="content">
        {visibleTo !== undefined && (
          <p className="private">
            Only visible to you{' '}
            <button type="button" onClick={() => act({ type: 'dismiss', on: id })}>
              Dismiss
            </button>
          </p>
        )}
        <p className="byline">
          <strong>{name}</strong> {isApp && <span className="badge">App</span>} <time>{timeOf(ts)}</time>
        </p>
        <Body message={message} />
        {edited && <p className="edited">(edited)</p>}
        {showReplies && <Replies message={message} />}
      </div>
      {visibleTo === undefined && <Actions message={message} showReplies={showReplies} />}
    </article>
  );
}

/** Drawing blocks costs more than anything else here, so it is done again only when the message has changed. */
const Body = memo(
  ({ message }: { readonly message: MessageRecord }) => {
    const { workspace } = useDesk();
    const { id, user, text, blocks } = message;
    if (workspace.people.some((person) => person.id === user)) return <TypedText text={text} />;
    const drawn = blocks ?? [{ type: 'section', text: { type: 'mrkdwn', text } }];
    return (
      <Surface on={id} blocks={drawn}>
        <Blocks blocks={drawn} />
      </Surface>
    );
  },
  (before, after) => JSON.stringify(before.message) === JSON.stringify(after.message),
);

function Replies({ message: { channel, ts } }: { readonly message: MessageRecord }) {
  const { messages, openThread } = useDesk();
  const replies = messages.filter(
    (each) => each.channel === channel && each.thread === ts && each.ts !== ts && !each.visibleTo,
  );
  if (replies.length === 0) return null;
  return (
    <button type="button" className="replies" onClick={() => openThread(channel, ts)}>
      {replies.length === 1 ? '1 reply' : `${replies.length} replies`}
    </button>
  );
}

function Actions({ message: { id, channel, ts, thread }, showReplies }: Props) {
  const { workspace, act, openThread } = useDesk();
  return (
    <div className="message-actions">
      {showReplies && (
        <button type="button" onClick={() => openThread(channel, thread ?? ts)}>
          Reply in thread
        </button>
      )}
      {workspace.shortcuts
        .filter(({ type }) => type === 'message')
        .map(({ name, callbackId }) => (
          <button key={callbackId} type="button" onClick={() => act({ type: 'shortcut', on: id, callbackId })}>
            {name}
          </button>
        ))}
    </div>
  );
}
