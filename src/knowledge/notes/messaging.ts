import type { Note } from '../entry.ts';

const checked = '2026-11-29';

export const messagingNotes = [
  {
    id: 'n-workflows',
    about: ['step functions', 'durable functions', 'workflow', 'orchestration'],
    questions: [
      'how do I chain lambdas?',
      'an approval that waits for days, how to build it serverless?',
      'call one lambda from another, good idea?',
    ],
    text: 'Do not call one function from another and wait: you pay twice and pass on failures. Use a queue or events for simple chains, and for steps with branches, retries and waits a workflow: Step Functions (drawn, ties in with many AWS services) or Lambda durable functions (plain code). Both can wait up to a year for an approval at no compute cost.',
    sources: ['aws-toolkit-orchestration', 'F-AWS-16', 'owasp-serverless-cheat-sheet'],
    checked,
    carries: [],
  },
  {
    id: 'n-queues',
    about: ['queue', 'sqs', 'messaging'],
    questions: [
      'do I need a queue in front of my function?',
      'queue between api and worker, why?',
      'sqs with lambda or with containers?',
      'how to protect a slow database from bursts',
    ],
    text: 'Yes, wherever the sender need not wait: the queue takes a burst at once, the work follows at a pace the database stands, and failures are tried again. Functions read SQS in batches and scale by themselves; with containers scale on the number of waiting messages per task. Cap the concurrency, or the burst just moves on to the database.',
    sources: ['aws-toolkit-events', 'aws-toolkit-ecs-scaling', 'aws-toolkit-concurrency'],
    checked,
    carries: [],
  },
  {
    id: 'n-idempotency',
    about: ['idempotency', 'duplicates', 'retries'],
    questions: [
      'why do my lambdas run twice?',
      'what is idempotency and do I need it?',
      'duplicate messages from sqs?',
      'exactly once with serverless, possible?',
    ],
    text: 'Queues, events and schedules deliver at least once, so the same message can come twice. Make the handler idempotent: store a key for each message, such as its id, and skip what is done; Powertools has this ready for Lambda. Exactly once is only there inside a few services, such as standard Step Functions workflows.',
    sources: ['aws-toolkit-production', 'aws-toolkit-events', 'aws-toolkit-orchestration'],
    checked,
    carries: [],
  },
  {
    id: 'n-retries-dlq',
    about: ['dead letter queue', 'dlq', 'retries'],
    questions: [
      'do failed events get lost in serverless?',
      'poison message blocks my stream, what now?',
      'where do failed messages go?',
      'how often does lambda retry',
    ],
    text: 'It depends on who called. A direct caller gets the error; an asynchronous event is tried again by Lambda; a queue message comes back after its visibility timeout; a stream record blocks those behind it until it passes or expires. Set a dead-letter queue or failure destination everywhere, bound the retries, and raise an alarm when something lands there.',
    sources: ['aws-toolkit-events', 'aws-toolkit-concurrency', 'aws-toolkit-production'],
    checked,
    carries: [],
  },
  {
    id: 'n-backpressure',
    about: ['throttling', 'concurrency', 'overload'],
    questions: [
      'how do I keep lambda from overloading my backend?',
      'limit how many functions run at once?',
      'throttle serverless consumers',
      'can one function starve the others in the account?',
    ],
    text: 'Give the function a reserved concurrency, which is its ceiling and its guaranteed share; for a queue set the maximum concurrency of that trigger. All functions of an account and region share {#F-AWS-05} runs at a time by default (you can ask for more), so one without a cap can indeed starve the rest.',
    sources: ['aws-toolkit-concurrency', 'F-AWS-05'],
    checked,
    carries: [],
  },
  {
    id: 'n-event-driven-or-sync',
    about: ['event-driven', 'synchronous', 'asynchronous'],
    questions: [
      'should my architecture be event driven?',
      'sync or async calls between services?',
      'when is event-driven overkill?',
    ],
    text: 'Use events where the sender does not need the answer, where several parties react, or where bursts must be smoothed; use plain calls where somebody waits for the result. Events are harder to follow and to test, so a simple CRUD app does not gain from them. Containers can be driven by events just as well as functions.',
    sources: ['alibaba-tradeoffs', 'aws-toolkit-architecture'],
    checked,
    carries: [],
  },
  {
    id: 'n-fan-out',
    about: ['fan-out', 'sns', 'eventbridge'],
    questions: ['how do I notify several services of one event?', 'sns or eventbridge or sqs?', 'fan out on aws'],
    text: 'A topic or an event bus: SNS for simple sending to many, EventBridge to route by content, SQS for one consumer that works through a backlog. Give each consumer its own queue behind the topic, so that a slow one holds nobody up. Kafka or Kinesis make sense if events must be kept in order and read again.',
    sources: ['aws-toolkit-architecture', 'aws-toolkit-orchestration'],
    checked,
    carries: [],
  },
] as const satisfies readonly Note[];
