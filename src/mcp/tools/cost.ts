import { z } from 'zod';
import { consult, followUp } from '../../dialogue/consult.ts';
import { type FactorId, factorIdSchema } from '../../domain/profile.ts';
import { sayOnce } from '../../present/say-once.ts';
import { product } from '../../terminal/recommendation-schema.ts';
import { citation, question } from '../schemas/output.ts';
import { questionOf, recommendationOf, sourcesOf } from '../schemas/public.ts';
import { workloadSchema } from '../schemas/workload.ts';
import { tool } from './tool.ts';

/** What a bill is worked out from. */
const inputs: readonly FactorId[] = ['requests_month', 'avg_ms', 'memory_mb', 'io_wait'];

export const cost = tool({
  name: 'cost',
  title: 'Estimate a workload’s monthly cost',
  description:
    'Works out what a workload costs a month at dated list prices, in USD, item by item, and what the figures are based on. It needs the volume (`requests_month`); time, memory and waiting are assumed where they are not stated, and `notStated` lists them. Never estimate such a cost from memory.',
  input: workloadSchema,
  output: z.object({
    reply: z.string(),
    verdict: z.string().nullable(),
    products: z.array(product),
    cost: z.looseObject({}).nullable().describe('USD a month; null if there is no figure.'),
    notStated: z.array(factorIdSchema).describe('Inputs to the estimate that were assumed or are missing.'),
    question: question.nullable(),
    sources: z.array(citation),
  }),
  call(input, core) {
    const consultation = consult(core, input);
    const replies = followUp(consultation, 'What would it cost a month?');
    const advised = recommendationOf(consultation);
    const reply = replies.map(sayOnce).join('\n');
    return {
      text: reply,
      structured: {
        reply,
        verdict: advised?.verdict ?? null,
        products: advised?.products ?? [],
        cost: advised?.cost ?? null,
        notStated: inputs.filter((factor) => consultation.advice?.profile[factor] === undefined),
        question: questionOf(consultation),
        sources: sourcesOf(replies),
      },
    };
  },
});
