import type { Option, OptionId } from './claim.ts';
import { containers } from './options/containers.ts';
import { serverless } from './options/serverless.ts';
import { vms } from './options/vms.ts';

export const options: Readonly<Record<OptionId, Option>> = { serverless, containers, vms };

/** Grows with every change of the knowledge; kept with each decision. */
export const KNOWLEDGE_VERSION = '2026-11-29';
