import { consult } from '../dialogue/consult.ts';
import type { Core } from '../dialogue/step.ts';
import { sayOnce } from '../present/say-once.ts';

/** What is said to one message where nobody is there to be asked: the advice at once, and what it leaves open. */
export function answerOnce(core: Core, text: string): string {
  const { advice, question, replies } = consult(core, { text });
  if (!advice) return replies.map(sayOnce).join('\n');
  return [sayOnce(advice), question && `Still open, and it could change the advice: ${question.text}`]
    .filter(Boolean)
    .join('\n');
}
