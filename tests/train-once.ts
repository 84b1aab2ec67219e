import { createCore } from '../src/app/advisor.ts';

/** Trains the readers before the tests start, so that every worker only restores them from `.cache`. */
export function setup(): void {
  createCore().understand('hello', { phase: 'new' });
}
