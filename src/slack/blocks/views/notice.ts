import type { ModalView } from '@slack/types';
import { modal } from '../../views.ts';
import { plain } from '../buttons.ts';
import { section } from '../text.ts';

/** A modal that says one thing. */
export const noticeView = (title: string, ...texts: readonly string[]): ModalView =>
  modal('notice', {}, { title: plain(title), close: plain('Close'), blocks: texts.map(section) });
