/** A valid call of every tool, by its name. */
export const calls: Readonly<Record<string, Record<string, unknown>>> = {
  advise: { text: 'Should our photo resizer, about 2 million uploads a month, be a Lambda?' },
  compare: { options: ['serverless', 'containers'], topics: ['cold-starts'], profile: { max_run_s: 1200 } },
  limits: { products: ['aws/lambda', 'gcp/cloud-run'], profile: { max_run_s: 1200 } },
  cost: { profile: { trigger: 'http_api', requests_month: 5e6, avg_ms: 200, memory_mb: 512 } },
  explain: { question: 'What is a cold start?' },
  decision_record: { text: 'A nightly job of 6 minutes', profile: { memory_mb: 1024 } },
};
