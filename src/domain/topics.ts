/** What questions are about, with a page in the knowledge. */
export const pagedTopicIds = [
  'cold-starts',
  'cost',
  'scaling',
  'state',
  'lock-in',
  'security',
  'testing',
  'deployment-speed',
  'maintenance',
  'limits',
  'networking',
  'observability',
  'migration',
  'languages',
  'team-skills',
  'latency',
  'control',
  'portability',
] as const;

/** Every topic that a question may be about. */
export const topicIds = [...pagedTopicIds, 'compliance'] as const;

export type PagedTopicId = (typeof pagedTopicIds)[number];
export type TopicId = (typeof topicIds)[number];
