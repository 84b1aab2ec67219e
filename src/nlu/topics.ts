import { PhraseBook } from './phrases.ts';
import type { Token } from './tokens.ts';

/** What a question about one topic mentions; the ids are public. */
const phrases = {
  'cold-starts': [
    'cold start|starts|starting|boot|boots',
    'coldstart|coldstarts',
    'warm|warmed|warming up|start|starts|instances',
    'spin|spins|spinning up',
    'wake|wakes up',
    'snapstart',
    'provisioned concurrency',
    'first request|call|hit .. slow|slower|long|longer',
  ],
  cost: [
    'cost|costs|costing',
    'price|prices|pricing',
    'bill|bills|billing|billed',
    'expensive|cheap|cheaper',
    'pay|paying',
    'spend|spending',
    'budget',
  ],
  scaling: [
    'scale|scales|scaling|scalability|scaled',
    'autoscale|autoscaling|autoscaler|autoscales',
    'auto scaling|scale|scales',
    'traffic spike|spikes|surge|burst|bursts',
    'handle|handles load|spikes|traffic',
    'concurrency',
    'elastic|elasticity',
    'hpa',
    'capacity',
  ],
  state: [
    'state|stateful|stateless|statefulness',
    'session|sessions',
    'persist|persistent|persistence|persisting',
    'store data|state|things|files',
    'keep|keeping data|state',
    'remember|remembers',
    'local disk|file|files|storage',
    'volume|volumes',
    'shared memory|cache',
  ],
  'lock-in': [
    'lock|locks|locked in',
    'lockin',
    'vendor lock|lockin',
    'tied to',
    'stuck with|on',
    'vendor dependency|dependence',
    'dependent on',
  ],
  security: [
    'security|secure|securely|securing|insecure',
    'attack|attacks|attacker|surface',
    'vulnerability|vulnerabilities|cve|cves',
    'isolation|isolated|isolate',
    'compliance|compliant|hipaa|pci|gdpr',
    'permissions|iam',
    'hack|hacked|breach',
    'tenant|tenants|tenancy',
    'secrets',
    'escape|escapes',
    'safe|safer',
  ],
  testing: [
    'test|tests|testing|testable|tested',
    'local|locally development|dev|run',
    'run|running|develop|debug|debugging it|functions|this|stuff locally|local',
    'mock|mocking|emulator|emulators',
    'debug|debugging|debuggable',
    'reproduce locally',
  ],
  'deployment-speed': [
    'deploy|deploys|deployment|deployments|deploying',
    'release|releases|releasing|rollout|rollouts|rollback|rollbacks',
    'ship|shipping',
    'ci cd|pipeline',
    'time to market',
    'push code',
    'go live',
  ],
  maintenance: [
    'maintain|maintains|maintenance|maintaining',
    'patch|patches|patching',
    'upgrade|upgrades|upgrading',
    'operate|operating|operational|ops burden|overhead|effort|work|load',
    'upkeep',
    'look after',
    'manage|managing servers|infrastructure|infra|clusters|hosts',
    'toil',
    'runtime deprecation|deprecations',
    'babysit|babysitting',
  ],
  limits: [
    'limit|limits|limitation|limitations',
    'quota|quotas',
    'timeout|timeouts',
    'max|maximum',
    'ceiling|cap|caps',
  ],
  networking: [
    'network|networking|networks',
    'vpc|vnet|subnet|subnets',
    'nat gateway|gateways',
    'ingress|egress',
    'load balancer|balancers|balancing',
    'service discovery|mesh',
    'dns',
    'private link|endpoint|endpoints',
    'static ip',
    'outbound ip',
    'firewall',
  ],
  observability: [
    'observability|observe',
    'monitor|monitors|monitoring',
    'log|logs|logging',
    'trace|traces|tracing',
    'metrics',
    'alert|alerts|alerting',
    'visibility',
    'telemetry|opentelemetry|datadog|prometheus|grafana|cloudwatch',
    'troubleshoot|troubleshooting',
    'what is happening|going',
  ],
  migration: [
    'migrate|migrates|migrating|migration',
    'move|moving from|to|off|away',
    'modernise|modernize|modernisation|modernization',
    'lift and shift',
    'rewrite|refactor|refactoring',
  ],
  languages: [
    'language|languages',
    'runtime|runtimes',
    'rust|golang|java|python|php|ruby|cobol|perl|kotlin|scala|elixir|haskell|dotnet',
    'c sharp',
    'go|node version|support|supported',
    'jvm',
    'custom runtime|runtimes',
    'framework|frameworks',
  ],
  'team-skills': [
    'skill|skills|skillset',
    'team|teams',
    'learn|learning curve',
    'learning curve',
    'hire|hiring',
    'training|train people|devs',
    'know|knowledge|expertise|experience',
    'devops people|culture|team',
    'small team',
    'junior|juniors',
  ],
  latency: [
    'latency|latencies',
    'slow|slower|slowness',
    'response time|times',
    'performance|performant',
    'p99|p95|p50',
    'fast|faster|quick|quicker',
    'jitter',
    'real time',
    'ms',
    'overhead per|of',
  ],
  control: [
    'control|controls',
    'root access',
    'customise|customize|customisation|customization',
    'os level|access',
    'operating system',
    'kernel',
    'tune|tuning',
    'configure|configuration',
    'flexibility|flexible',
    'install own|our|custom|my',
  ],
  portability: [
    'portable|portability',
    'multi cloud|clouds',
    'multicloud',
    'run|runs anywhere|everywhere',
    'cloud agnostic',
    'switch|switching cloud|clouds|provider|providers',
    'another cloud|provider',
    'on prem',
    'any cloud',
    'move between',
  ],
} as const;

export type Topic = keyof typeof phrases;

const book = new PhraseBook<Topic>();
for (const [topic, wordings] of Object.entries(phrases))
  for (const wording of wordings) book.add(wording, topic as Topic);

export const topicWords: ReadonlySet<string> = book.words;

/** The topic that most words of a text speak of; the narrower one where two tie. */
export function topicIn(tokens: readonly Token[]): Topic | undefined {
  const weights = new Map<Topic, number>();
  for (const { meaning, from, to } of book.find(tokens))
    weights.set(meaning, (weights.get(meaning) ?? 0) + (to - from) ** 2);
  let best: Topic | undefined;
  for (const [topic, weight] of weights) {
    const rival = best === undefined ? 0 : weights.get(best)!;
    if (weight > rival || (weight === rival && broad.has(best!))) best = topic;
  }
  return best;
}

/** Topics whose words also turn up in talk of others. */
const broad: ReadonlySet<Topic> = new Set(['cost', 'control', 'languages', 'team-skills', 'latency', 'limits']);
