import { z } from 'zod';
import { consult, followUp } from '../../dialogue/consult.ts';
import { recommendation } from '../../terminal/recommendation-schema.ts';
import { InputError } from '../input-error.ts';
import { recommendationOf } from '../schemas/public.ts';
import { workloadSchema } from '../schemas/workload.ts';
import { tool } from './tool.ts';

export const decisionRecord = tool({
  name: 'decision_record',
  title: 'Write the decision as a record',
  description:
    'Gives the advice for a workload as an architecture decision record in Markdown (MADR): context, drivers, options, outcome, reasons, cost, assumptions, when to decide again, and dated sources. Write it into the repository as it is. Nothing is kept by the advisor.',
  input: workloadSchema,
  output: z.object({ markdown: z.string(), recommendation }),
  call(input, core) {
    const consultation = consult(core, input);
    const advised = recommendationOf(consultation);
    const markdown = followUp(consultation, 'decision record')
      .map((reply) => ('verbatim' in reply ? reply.verbatim : undefined))
      .find((text) => text !== undefined);
    if (!advised || markdown === undefined)
      throw new InputError([
        {
          code: 'missing-input',
          path: 'text',
          message:
            'That describes no workload, so there is no decision to record. Say what it does, or give a profile.',
        },
      ]);
    return { text: markdown, structured: { markdown, recommendation: advised } };
  },
});
