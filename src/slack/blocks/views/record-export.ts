import type { KnownBlock, ModalView } from '@slack/types';
import { modal, type ViewMetadata } from '../../views.ts';
import { bareButton, button, plain } from '../buttons.ts';
import { LONGEST_SNIPPET, snippet } from '../snippet.ts';
import { context, section } from '../text.ts';

type Metadata = ViewMetadata['record'];

const LONGER =
  'It’s longer than Slack can show, so it’s cut short here; the people who run this app can export all of it.';

/** A record in Markdown, to be copied. */
export const recordTextBlocks = (fileName: string, markdown: string): KnownBlock[] => [
  section(`\`${fileName}\`, to copy into your repository:`),
  snippet(markdown),
  ...(markdown.length > LONGEST_SNIPPET ? [context(LONGER)] : []),
];

export const recordTextView = (metadata: Metadata, fileName: string, markdown: string): ModalView =>
  modal('record-text', metadata, {
    title: plain('As Markdown'),
    close: plain('Close'),
    blocks: [
      ...recordTextBlocks(fileName, markdown),
      {
        type: 'actions',
        elements: [bareButton('record-sent', 'Send it to me'), button('record', 'Back', { id: metadata.id })],
      },
    ],
  });

export const REPOSITORY = 'repository';

/** Asks for the repository that a record goes to. */
export const repositoryView = (metadata: Metadata): ModalView =>
  modal('repository', metadata, {
    title: plain('Pull request or issue'),
    submit: plain('Show the links'),
    close: plain('Close'),
    blocks: [
      {
        type: 'input',
        block_id: REPOSITORY,
        label: plain('Repository URL'),
        hint: plain('On GitHub or GitLab; it can point to a branch or folder'),
        element: {
          type: 'plain_text_input',
          action_id: 'value',
          max_length: 300,
          placeholder: plain('https://github.com/owner/repository'),
          ...(metadata.repository ? { initial_value: metadata.repository } : {}),
        },
      },
    ],
  });
