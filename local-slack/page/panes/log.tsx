import { type ReactNode, useEffect, useRef } from 'react';
import type { Message as MessageRecord } from '../../records.ts';
import { Message } from './message.tsx';

interface Props {
  readonly messages: readonly MessageRecord[];
  readonly label: string;
  readonly showReplies?: boolean;
  readonly children?: ReactNode;
}

/** Messages in their order; a new one scrolls into view, a long one from its beginning. */
export function Log({ messages, label, showReplies = false, children }: Props) {
  const end = useRef<HTMLDivElement>(null);
  const newest = messages.at(-1)?.id;
  // biome-ignore lint/correctness/useExhaustiveDependencies: it scrolls whenever there is a newer message.
  useEffect(() => {
    const last = end.current?.previousElementSibling;
    const tall = last && last.clientHeight > (last.parentElement?.clientHeight ?? 0);
    last?.scrollIntoView({ block: tall ? 'start' : 'end' });
  }, [newest]);
  return (
    <div className="log" role="log" aria-label={label}>
      {children}
      {messages.map((message) => (
        <Message key={message.id} message={message} showReplies={showReplies} />
      ))}
      <div ref={end} />
    </div>
  );
}
