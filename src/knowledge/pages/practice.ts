import type { Page } from './page.ts';

export const practicePages = {} as const satisfies Record<string, Page>;
