import { z } from 'zod';
import { consult } from '../../dialogue/consult.ts';
import { sayOnce } from '../../present/say-once.ts';
import { citation } from '../schemas/output.ts';
import { sourcesOf } from '../schemas/public.ts';
import { text, workloadShape } from '../schemas/workload.ts';
import { tool } from './tool.ts';

export const explain = tool({
  name: 'explain',
  title: 'Explain a term, a topic or a product',
  description:
    'Answers a question about serverless, containers, virtual machines, their products, limits, prices and terms from dated, cited knowledge: “what is a cold start?”, “pros and cons of containers”, “does Lambda support WebSockets?”. It says so when it doesn’t know. For a question about one workload, call `advise`.',
  input: z.strictObject({
    question: text.describe('One question, English.'),
    provider: workloadShape.provider,
  }),
  output: z.object({
    reply: z.string(),
    types: z.array(z.string()).describe('What was answered: explanation, comparison, definition, limits, declined …'),
    intent: z.string().nullable().describe('What the question was taken for.'),
    topic: z.string().nullable(),
    sources: z.array(citation),
  }),
  call({ question, provider }, core) {
    const { replies, heard } = consult(core, { text: question, ...(provider ? { provider } : {}) });
    const reply = replies.map(sayOnce).join('\n');
    return {
      text: reply,
      structured: {
        reply,
        types: replies.map(({ type }) => type),
        intent: heard?.intent ?? null,
        topic: heard?.topic ?? null,
        sources: sourcesOf(replies),
      },
    };
  },
});
