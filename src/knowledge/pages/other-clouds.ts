import type { Page } from './page.ts';

export const otherCloudsPages = {} as const satisfies Record<string, Page>;
