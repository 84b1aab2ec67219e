import { Component, type MouseEvent, type ReactNode } from 'react';
import { Message as Library, type MessageProps } from 'slack-blocks-to-jsx';
import type { Block } from '../../records.ts';
import { nameOf, useDesk } from '../desk.ts';
import { Element } from '../elements/element.tsx';
import { Placeholder } from '../elements/placeholder.tsx';
import { DataTable } from './data-table.tsx';
import { InputBlock } from './input-block.tsx';
import { carriedIn } from './mrkdwn.ts';
import { messageAt } from './permalink.ts';
import { prepared } from './prepared.ts';
import { Mention } from './typed-text.tsx';
import { elementsIn } from './values.ts';

/** What the library draws by itself; it has no way to tell of a click, so elements are drawn here. */
const STATIC = new Set([
  'section',
  'header',
  'context',
  'divider',
  'rich_text',
  'markdown',
  'table',
  'data_visualization',
  'alert',
  'plan',
  'task_card',
]);

export const Blocks = ({ blocks }: { readonly blocks: readonly Block[] }) => (
  <div className="blocks">
    {blocks.map((block, at) => (
      <Guard key={block.block_id ?? at} block={block}>
        <DrawnBlock block={block} />
      </Guard>
    ))}
  </div>
);

function DrawnBlock({ block }: { readonly block: Block }) {
  const id = block.block_id ?? '';
  const { accessory, ...rest } = block;
  switch (block.type) {
    case 'actions':
    case 'context_actions':
      return (
        <div className="elements">
          {elementsIn(block).map((element) => (
            <Element key={element.action_id} block={id} element={element} />
          ))}
        </div>
      );
    case 'input':
      return <InputBlock block={block} />;
    case 'data_table':
      return <DataTable block={block} />;
    case 'container':
      return <Container block={block} />;
    case 'image':
    case 'video':
      return <Placeholder type={block.type} text={String(block['alt_text'])} />;
  }
  if (!STATIC.has(block.type)) return <Placeholder type={block.type} text="is not drawn here" />;
  if (block.type !== 'section' || !accessory) return <ByLibrary block={block} />;
  return (
    <div className="with-accessory">
      <ByLibrary block={{ ...rest, type: 'section' }} />
      {elementsIn(block).map((element) => (
        <Element key={element.action_id} block={id} element={element} />
      ))}
    </div>
  );
}

interface ContainerParts {
  readonly title: { readonly text: string };
  readonly child_blocks: readonly Block[];
  readonly is_collapsible?: boolean;
  readonly default_collapsed?: boolean;
}

function Container({ block }: { readonly block: Block }) {
  const { title, child_blocks, is_collapsible, default_collapsed } = block as Block & ContainerParts;
  if (!is_collapsible)
    return (
      <section className="container" aria-label={title.text}>
        <strong>{title.text}</strong>
        <Blocks blocks={child_blocks} />
      </section>
    );
  return (
    <details className="container" open={!default_collapsed}>
      <summary>{title.text}</summary>
      <Blocks blocks={child_blocks} />
    </details>
  );
}

function ByLibrary({ block }: { readonly block: Block }) {
  const { workspace, dark } = useDesk();
  const { people, app, channel } = workspace;
  const hooks: NonNullable<MessageProps['hooks']> = {
    user: ({ id }) => carriedIn(id) ?? <Mention name={nameOf(id, workspace)} />,
    link: ({ href, children }) => <SafeLink href={href}>{children}</SafeLink>,
  };
  return (
    <Library
      blocks={[prepared(block)] as unknown as MessageProps['blocks']}
      logo=""
      name={app.name}
      withoutWrapper
      theme={dark ? 'dark' : 'light'}
      data={{ users: [...people, app].map(({ id, name }) => ({ id, name })), channels: [channel] }}
      hooks={hooks}
    />
  );
}

/** A link to a message opens its thread; any scheme but the web's and mail's, such as `javascript:`, stays text. */
function SafeLink({ href, children }: { readonly href: string; readonly children: ReactNode }) {
  const { openThread } = useDesk();
  if (!/^(?:https?|mailto):/i.test(href)) return <span>{children}</span>;
  const message = messageAt(href);
  const follow = (event: MouseEvent): void => {
    if (!message) return;
    event.preventDefault();
    openThread(message.channel, message.ts);
  };
  return (
    <a href={href} target="_blank" rel="noopener noreferrer" onClick={follow}>
      {children}
    </a>
  );
}

interface GuardProps {
  readonly block: Block;
  readonly children: ReactNode;
}

/** A block that cannot be drawn says so and leaves the others alone. */
class Guard extends Component<GuardProps, { readonly failed: boolean }> {
  override state = { failed: false };

  static getDerivedStateFromError() {
    return { failed: true };
  }

  override render() {
    return this.state.failed ? (
      <Placeholder type={this.props.block.type} text="could not be drawn" />
    ) : (
      this.props.children
    );
  }
}
