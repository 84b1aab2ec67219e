import type { ModalView } from '@slack/types';
import { modal, type ViewMetadata } from '../../views.ts';

/** Asks what was wrong with an answer; it may be left empty. */
export const feedbackView = (origin: ViewMetadata['feedback']): ModalView =>
  modal('feedback', origin, {
    title: { type: 'plain_text', text: 'Not helpful' },
    submit: { type: 'plain_text', text: 'Send' },
    close: { type: 'plain_text', text: 'Cancel' },
    blocks: [
      {
        type: 'input',
        block_id: 'reason',
        optional: true,
        label: { type: 'plain_text', text: 'What was wrong or missing?' },
        hint: { type: 'plain_text', text: 'It’s kept with the decision, for the people who run this app.' },
        element: { type: 'plain_text_input', action_id: 'value', multiline: true, max_length: 1000 },
      },
    ],
  });
