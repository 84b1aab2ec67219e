import type { Logger } from 'pino';
import { answerQuestion } from '../../dialogue/answers/index.ts';
import type { Core } from '../../dialogue/step.ts';
import { prepareModel } from './learned-model.ts';

/** What is learned and loaded once at the start, and not while the first person waits. */
export interface WarmUp {
  readonly done: Promise<void>;
  isDone(): boolean;
  start(): void;
}

export function createWarmUp(core: Core, log: Logger): WarmUp {
  const { promise: done, resolve } = Promise.withResolvers<void>();
  let isDone = false;
  const warmUp = async (): Promise<void> => {
    await prepareModel(() => log.info('Learning from the examples; this takes about ten seconds, once'));
    answerQuestion(core.understand('what is a container?', { phase: 'new' }), core.setting);
    isDone = true;
    resolve();
  };
  return { done, isDone: () => isDone, start: () => void setImmediate(warmUp) };
}
