import type { Term } from '../entry.ts';

const checked = '2026-11-29';

/** Words that stand around every choice of where to run something. */
export const tradeWordTerms = [
  {
    id: 't-cloud-computing',
    term: 'Cloud computing',
    aliases: ['cloud computing'],
    definition:
      'Renting computing power, storage and networks on demand instead of running the hardware yourself. A private cloud is for one organization, a public one is open to everyone.',
    sources: ['cncf-cloud-computing'],
    checked,
    carries: [],
  },
  {
    id: 't-client-server',
    term: 'Client-server architecture',
    aliases: ['client-server', 'client server', 'client server architecture', 'client-server model'],
    definition:
      'Splitting an application into a client that asks for work, such as a page in a browser, and one or more servers that do it. The servers can be updated without changing the client.',
    sources: ['cncf-client-server'],
    checked,
    carries: [],
  },
  {
    id: 't-dbaas',
    term: 'DBaaS (Database as a Service)',
    aliases: ['dbaas', 'database as a service', 'managed database service'],
    definition:
      'A database that a cloud operator runs for you: configuration, backups, patches, upgrades and monitoring. Developers can use it without hiring a database administrator.',
    related: ['t-database'],
    sources: ['cncf-dbaas'],
    checked,
    carries: [],
  },
  {
    id: 't-devsecops',
    term: 'DevSecOps',
    aliases: ['devsecops', 'dev sec ops'],
    definition:
      'DevOps extended to security: development, operations and security share the responsibility, and security rules are enforced in automated workflows.',
    sources: ['cncf-devsecops'],
    checked,
    carries: [],
  },
  {
    id: 't-digital-certificate',
    term: 'Digital certificate',
    aliases: ['digital certificate', 'public key certificate', 'x.509 certificate'],
    definition:
      'A digital document that shows that the other side of a connection is who it says it is, and that can be used to encrypt what’s sent. It’s also called a public key or SSL certificate.',
    related: ['t-tls'],
    sources: ['cncf-certificate'],
    checked,
    carries: [],
  },
  {
    id: 't-distributed-system',
    term: 'Distributed system',
    aliases: [
      'distributed system',
      'distributed systems',
      'distributed app',
      'distributed apps',
      'distributed computing',
    ],
    definition:
      'Independent parts, connected by a network, that look to users like one system. It can grow by adding machines, and can be designed to keep working when some of them fail.',
    sources: ['cncf-distributed-systems'],
    checked,
    carries: [],
  },
  {
    id: 't-firewall',
    term: 'Firewall',
    aliases: ['firewall', 'firewalls'],
    definition:
      'A system, in hardware, software or both, that filters network traffic by rules: only traffic they accept gets in.',
    related: ['t-security-group'],
    sources: ['cncf-firewall'],
    checked,
    carries: [],
  },
  {
    id: 't-tls',
    term: 'TLS (Transport Layer Security)',
    aliases: ['tls', 'transport layer security'],
    definition:
      'A protocol that encrypts what a client and a server send each other, so that others can neither read nor alter it on the way. It also lets the client verify which server it’s talking to.',
    related: ['t-digital-certificate'],
    sources: ['cncf-tls'],
    checked,
    carries: [],
  },
  {
    id: 't-policy-as-code',
    term: 'Policy as code',
    aliases: ['policy as code', 'policies as code'],
    definition:
      'Keeping rules, such as “no secrets in source code” or “no data outside this region”, in machine-readable files instead of documents. Git can then hold them and their history.',
    sources: ['cncf-policy-as-code'],
    checked,
    carries: [],
  },
  {
    id: 't-rbac',
    term: 'RBAC (role-based access control)',
    aliases: ['rbac', 'role based access control', 'role-based access control'],
    definition:
      'Giving access by role: a role has a set of permissions, and people get the role their job needs. That way, you can manage permissions for a whole group at once.',
    sources: ['cncf-rbac'],
    checked,
    carries: [],
  },
  {
    id: 't-self-healing',
    term: 'Self-healing',
    aliases: ['self healing', 'self-healing', 'self healing system', 'control loop'],
    definition:
      'Recovering from some kinds of failure without human help: a control loop compares the actual state with the desired one and corrects it, for example by starting a missing instance.',
    sources: ['cncf-self-healing'],
    checked,
    carries: [],
  },
  {
    id: 't-shift-left',
    term: 'Shift left',
    aliases: ['shift left', 'shift-left', 'shifting left'],
    definition:
      'Doing tests, security and the like early in development rather than at the end, since bugs found late can be harder and more expensive to fix.',
    sources: ['cncf-shift-left'],
    checked,
    carries: [],
  },
  {
    id: 't-version-control',
    term: 'Version control',
    aliases: ['version control', 'source control', 'vcs'],
    definition:
      'Recording changes to files over time, so you can bring back an earlier version and resolve conflicts between people’s changes. Git is one such system.',
    sources: ['cncf-version-control'],
    checked,
    carries: [],
  },
  {
    id: 't-loose-coupling',
    term: 'Loose and tight coupling',
    aliases: ['loosely coupled architecture', 'tight coupling', 'tightly coupled', 'tightly coupled architecture'],
    definition:
      'Loosely coupled parts are built independently, so teams can develop, deploy and scale them on their own. Tightly coupled ones depend on each other: easier to build at first, but a change in one will likely affect others.',
    related: ['t-microservice', 't-monolith'],
    sources: ['cncf-loosely-coupled', 'cncf-tightly-coupled'],
    checked,
    carries: [],
  },
  {
    id: 't-event-streaming',
    term: 'Event streaming',
    aliases: ['event streaming'],
    definition:
      'Software that sends its events to others continuously, instead of waiting for them to ask, and without caring what they do with them.',
    related: ['t-event'],
    sources: ['cncf-event-streaming'],
    checked,
    carries: [],
  },
  {
    id: 't-supply-chain-attack',
    term: 'Supply chain attack',
    aliases: ['supply chain attack', 'supply chain attacks', 'software supply chain', 'software supply chain failures'],
    definition:
      'A compromise in how software is built, distributed or updated, often through a weakness or malicious change in third-party code, tools or libraries. OWASP’s 2025 Top 10 ranks such failures third.',
    sources: ['owasp-supply-chain'],
    checked,
    carries: [],
  },
  {
    id: 't-rootless',
    term: 'Rootless containers',
    aliases: ['rootless', 'rootless mode', 'rootless docker', 'rootless container', 'rootless containers'],
    definition:
      'Containers whose daemon also runs without root privileges, as in Docker’s rootless mode, which uses a user namespace. It limits the damage a flaw in the daemon or the runtime can do.',
    sources: ['docker-rootless'],
    checked,
    carries: [],
  },
  {
    id: 't-vpa',
    term: 'Vertical pod autoscaler (VPA)',
    aliases: ['vertical pod autoscaler', 'vertical pod autoscaling'],
    definition:
      'A Kubernetes add-on, installed separately, that adjusts a workload’s CPU and memory requests and limits to what it used. It replaces pods or resizes them in place; in “Off” mode, it only recommends.',
    related: ['t-hpa'],
    sources: ['kubernetes-vpa'],
    checked,
    carries: [],
  },
] as const satisfies readonly Term[];
