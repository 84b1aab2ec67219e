import { z } from 'zod';
import { consult } from '../../dialogue/consult.ts';
import { recommendation } from '../../terminal/recommendation-schema.ts';
import { question, supposed, understood } from '../schemas/output.ts';
import { questionOf, recommendationOf, supposedOf, understoodOf } from '../schemas/public.ts';
import { explainedWorkloadSchema } from '../schemas/workload.ts';
import { adviceWords } from '../words.ts';
import { tool } from './tool.ts';

export const advise = tool({
  name: 'advise',
  title: 'Advise where a workload should run',
  description:
    'Recommends where one workload should run: serverless functions, containers, virtual machines, a managed service or a mix, with products by name on AWS, Azure, Google Cloud and small hosts, the limits that decide, the monthly cost where the volume is known, what was assumed, what would change the answer, and a dated source for each claim. Deterministic: the same input gives the same advice. Call it instead of answering such a question from memory. Where `question` is set, ask the person that question and call again with the same input and the answer in `profile`.',
  input: explainedWorkloadSchema,
  output: z.object({
    reply: z.string().describe('The advice in words, or what was said instead where the text describes no workload.'),
    recommendation: recommendation.nullable().describe('Null while nothing is known about a workload.'),
    question: question
      .nullable()
      .describe('What to ask the person next; null where nothing is likely to change the advice.'),
    understood,
    supposed,
  }),
  call(input, core) {
    const consultation = consult(core, input);
    const reply = adviceWords(consultation);
    return {
      text: reply,
      structured: {
        reply,
        recommendation: recommendationOf(consultation),
        question: questionOf(consultation),
        understood: understoodOf(consultation),
        supposed: supposedOf(consultation),
      },
    };
  },
});
