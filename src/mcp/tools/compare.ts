import { z } from 'zod';
import { consult } from '../../dialogue/consult.ts';
import type { PagedTopicId } from '../../domain/topics.ts';
import { type OptionId, optionIds } from '../../knowledge/claim.ts';
import { criteria } from '../../knowledge/criteria/index.ts';
import type { Criterion } from '../../knowledge/entry.ts';
import { options } from '../../knowledge/index.ts';
import { recommendation } from '../../terminal/recommendation-schema.ts';
import { citation } from '../schemas/output.ts';
import { citationsOf, recommendationOf } from '../schemas/public.ts';
import { isTold, workloadShape } from '../schemas/workload.ts';
import { adviceWords } from '../words.ts';
import { tool } from './tool.ts';

/** As many as the conversation shows at first. */
const FIRST = 6;

/** The topics that there is a criterion of. */
const topics = [...new Set(criteria.map(({ topic }) => topic))] as [PagedTopicId, ...PagedTopicId[]];

const option = z.enum(optionIds as readonly [OptionId, ...OptionId[]]);

export const compare = tool({
  name: 'compare',
  title: 'Compare serverless, containers and virtual machines',
  description:
    'Compares the three options criterion by criterion, each with sources and the day it was last checked. With a workload (`text` or `profile`) it also says which of them wins there and what is ruled out. To compare products, call `limits` with several products.',
  input: z.strictObject({
    ...workloadShape,
    options: z.array(option).min(2).max(3).optional().describe('Two or three options; all three by default.'),
    topics: z
      .array(z.enum(topics))
      .min(1)
      .max(topics.length)
      .optional()
      .describe('Only criteria of these topics; by default those that decide most often.'),
  }),
  output: z.object({
    options: z.array(z.object({ id: option, name: z.string() })),
    rows: z.array(
      z.object({
        criterion: z.string(),
        topic: z.string(),
        cells: z.record(z.string(), z.string()).describe('By option.'),
        checked: z.string(),
        sources: z.array(citation),
      }),
    ),
    recommendation: recommendation.nullable().describe('Null where no workload was given.'),
  }),
  call({ options: wanted, topics: about, ...workload }, core) {
    const chosen = [...new Set(wanted ?? optionIds)];
    const rows = criteriaOf(about).map((row) => ({
      criterion: row.name,
      topic: row.topic,
      cells: Object.fromEntries(chosen.map((id) => [id, row[id]])),
      checked: row.checked,
      sources: citationsOf(row.sources),
    }));
    const consultation = isTold(workload) ? consult(core, workload) : undefined;
    const table = rows.map(({ criterion, cells, checked }) =>
      [`${criterion} (checked ${checked}):`, ...chosen.map((id) => `  ${options[id].name}: ${cells[id]}`)].join('\n'),
    );
    return {
      text: [...table, ...(consultation ? [adviceWords(consultation)] : [])].join('\n'),
      structured: {
        options: chosen.map((id) => ({ id, name: options[id].name })),
        rows,
        recommendation: consultation ? recommendationOf(consultation) : null,
      },
    };
  },
});

/** Those of the topics, or the few that decide most often. */
function criteriaOf(about: readonly PagedTopicId[] | undefined): readonly Criterion[] {
  const ranked = criteria.toSorted((a, b) => b.rank - a.rank);
  return about ? ranked.filter(({ topic }) => about.includes(topic)) : ranked.slice(0, FIRST);
}
