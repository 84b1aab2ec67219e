import type { Board } from './board.ts';
import type { Emulator } from './emulator.ts';
import type { Manifest } from './manifest.ts';
import type { ResponseUrls, Triggers } from './triggers.ts';

/** The local Slack as its parts see it. */
export interface Local {
  /** Of its page. */
  readonly url: string;
  readonly manifest: Manifest;
  readonly emulator: Emulator;
  readonly board: Board;
  readonly triggers: Triggers;
  readonly responseUrls: ResponseUrls;
}
