import { advise } from './advise.ts';
import { compare } from './compare.ts';
import { cost } from './cost.ts';
import { decisionRecord } from './decision-record.ts';
import { explain } from './explain.ts';
import { limits } from './limits.ts';
import type { Tool } from './tool.ts';

export const tools: readonly Tool[] = [advise, compare, limits, cost, explain, decisionRecord];
