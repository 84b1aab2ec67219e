import type { Page } from './page.ts';

export const awsPages = {} as const satisfies Record<string, Page>;
