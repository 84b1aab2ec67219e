import { negators } from '../scope/negated.ts';
import type { Token } from '../text/tokens.ts';

interface Row {
  readonly words: string;
  readonly example: string;
  /** What runs somewhere today still runs there while people say that they are leaving. */
  readonly spares?: 'hosting';
  /** A place that is only an aim or a choice is not where it runs today. */
  readonly only?: 'hosting';
  /** Where it is told that they moved, they are there. */
  readonly unlessMoved?: true;
}

/** Words before a name that make it something else than the workload: what it talks to, is compared with, or left. */
export const rows: readonly Row[] = [
  { words: 'like', example: 'a dashboard like Grafana' },
  { words: 'such as', example: 'tools such as n8n' },
  { words: 'similar to', example: 'similar to Metabase' },
  { words: 'compared to', example: 'slow compared to nginx' },
  { words: 'unlike', example: 'unlike WordPress it has no plugins' },
  { words: 'instead of', example: 'our own script instead of Airflow' },
  { words: 'rather than', example: 'a form rather than WordPress' },
  { words: 'not', example: 'it is not Keycloak' },
  { words: 'no', example: 'no Jenkins here' },
  { words: 'without', example: 'without Kubernetes' },
  { words: 'replaces', example: 'it replaces Jira' },
  { words: 'replacing', example: 'a tool replacing SharePoint' },
  { words: 'left', example: 'we left Heroku in May' },
  { words: 'ditched', example: 'ditched Magento last year' },
  { words: 'moved off', example: 'moved off Heroku in May' },
  { words: 'moved from', example: 'moved from Drupal to static pages' },
  { words: 'migrated from', example: 'migrated from Joomla years ago' },
  { words: 'came from', example: 'the data came from SAP' },
  { words: 'off', example: 'get it off Vercel', spares: 'hosting' },
  { words: 'leaving', example: 'leaving Vercel', spares: 'hosting' },
  { words: 'from', example: 'reads orders from Magento', spares: 'hosting' },
  { words: 'out of', example: 'pulls invoices out of SAP', spares: 'hosting' },
  { words: 'write to', example: 'the jobs write to Elasticsearch' },
  { words: 'writes to', example: 'it writes to Kafka' },
  { words: 'writing to', example: 'a listener writing to Kafka' },
  { words: 'send to', example: 'alerts that we send to Sentry' },
  { words: 'sends to', example: 'sends to Mattermost' },
  { words: 'posts to', example: 'posts to Slack' },
  { words: 'pushes to', example: 'pushes to Prometheus' },
  { words: 'talks to', example: 'it talks to Odoo' },
  { words: 'talk to', example: 'the forms talk to SAP' },
  { words: 'connects to', example: 'connects to Home Assistant' },
  { words: 'reports to', example: 'reports to Zabbix' },
  { words: 'syncs to', example: 'syncs to Nextcloud' },
  { words: 'syncs with', example: 'syncs with Moodle' },
  { words: 'integrates with', example: 'integrates with Jira' },
  { words: 'calls', example: 'it calls Keycloak for each login' },
  { words: 'calling', example: 'a bot calling Jira' },
  { words: 'polls', example: 'it polls an SFTP server' },
  { words: 'watches', example: 'a script that watches an FTP server' },
  { words: 'queries', example: 'it queries SAP' },
  { words: 'into', example: 'uploads PDFs into SharePoint' },
  { words: 'to', example: 'from Lambda to Kubernetes', only: 'hosting', unlessMoved: true },
  { words: 'onto', example: 'could we put it onto a droplet', only: 'hosting', unlessMoved: true },
  { words: 'wants', example: 'the boss wants Kubernetes', only: 'hosting' },
  { words: 'want', example: 'they want OpenShift', only: 'hosting' },
  { words: 'says', example: 'the investor says Kubernetes', only: 'hosting' },
  { words: 'likes', example: 'my lead likes Kubernetes', only: 'hosting' },
  { words: 'loves', example: 'a colleague loves OpenShift', only: 'hosting' },
  { words: 'prefers', example: 'the architect prefers EKS', only: 'hosting' },
  { words: 'suggests', example: 'somebody suggests Kubernetes', only: 'hosting' },
  { words: 'suggested', example: 'a vendor suggested OpenShift', only: 'hosting' },
  { words: 'recommends', example: 'the agency recommends Cloud Run', only: 'hosting' },
  { words: 'recommended', example: 'they recommended Fargate', only: 'hosting' },
  { words: 'proposes', example: 'the new hire proposes Kubernetes', only: 'hosting' },
  { words: 'proposed', example: 'the integrator proposed AKS', only: 'hosting' },
  { words: 'offers', example: 'the vendor offers Kubernetes', only: 'hosting' },
  { words: 'offered', example: 'a consultant offered us Kubernetes', only: 'hosting' },
  { words: 'saying', example: 'one of them keeps saying Kubernetes', only: 'hosting' },
  { words: 'about', example: 'the boss read about Kubernetes', only: 'hosting' },
  { words: 'of', example: 'management dreams of OpenShift', only: 'hosting' },
  { words: 'know', example: 'two of us know Kubernetes', only: 'hosting' },
  { words: 'knows', example: 'a freelancer who knows OpenShift', only: 'hosting' },
  { words: 'learn', example: 'I would have to learn Kubernetes', only: 'hosting' },
  { words: 'learned', example: 'the trainees learned Docker', only: 'hosting' },
  { words: 'touched', example: 'nobody here has touched Kubernetes', only: 'hosting' },
  { words: 'experience with', example: 'some experience with ECS', only: 'hosting' },
  { words: 'read', example: 'our CTO read a blog' },
  { words: 'reading', example: 'I keep reading blogs' },
  { words: 'or', example: 'a function or Fargate', only: 'hosting' },
  { words: 'write', example: 'the plan is to write a Dockerfile', only: 'hosting' },
  { words: 'by', example: 'triggered by Airflow', spares: 'hosting' },
  { words: 'behind', example: 'an app behind Keycloak' },
  { words: 'via', example: 'log-in via Keycloak' },
  { words: 'through', example: 'sign-in goes through Keycloak' },
  { words: 'against', example: 'checks tokens against Keycloak' },
];

/** Verbs after a name whose work is the workload: the name is what sets it off or puts it there. */
const movers = new Set(['deploys', 'triggers', 'kicks', 'starts', 'invokes']);

const fillers = new Set(['a', 'an', 'the', 'our', 'my', 'their', 'your', 'us', 'some', 'old', 'existing', 'own']);
const MAX_FILLERS = 2;
const byWords = new Map(rows.map((row) => [row.words, row]));
/** "we do not use any Kubernetes": what is denied this near runs nowhere. */
const NEAR = 4;
/** "we would like WordPress" wants it. */
const wishes = new Set(['would', 'should', 'id', 'wed']);

export function isPeripheral(tokens: readonly Token[], from: number, to: number, hosting: boolean): boolean {
  if (movers.has(tokens[to]?.text ?? '')) return true;
  if (hosting && isDenied(tokens, from)) return true;
  const row = rowBefore(tokens, from);
  if (!row || (row.unlessMoved && haveMoved(tokens, from))) return false;
  return !(hosting ? row.spares : row.only);
}

function rowBefore(tokens: readonly Token[], from: number): Row | undefined {
  let at = ownerBefore(tokens, from) - 1;
  for (let skipped = 0; skipped < MAX_FILLERS && fillers.has(tokens[at]?.text ?? ''); skipped += 1) at -= 1;
  const last = tokens[at];
  if (!last || last.clause !== tokens[from]!.clause) return undefined;
  const before = tokens[at - 1]?.text ?? '';
  if (last.text === 'like' && wishes.has(before)) return undefined;
  return byWords.get(`${before} ${last.text}`) ?? byWords.get(last.text);
}

/** "From a partner's SFTP": whose it is stands between. */
const ownerBefore = (tokens: readonly Token[], from: number): number =>
  tokens[from - 1]?.text === 's' ? from - 2 : from;

const moved = new Set(['moved', 'migrated', 'switched', 'ported']);
const whoMoved = new Set(['we', 'i', 'have', 'just', 'already']);
/** "We moved from Lambda to Fargate", but not "should be moved to Fargate". */
const haveMoved = (tokens: readonly Token[], from: number): boolean =>
  tokens
    .slice(0, from)
    .some(
      ({ text, clause }, at, before) =>
        clause === tokens[from]!.clause && moved.has(text) && whoMoved.has(before[at - 1]?.text ?? ''),
    );

const isDenied = (tokens: readonly Token[], from: number): boolean =>
  standsBefore(negators, NEAR, tokens, from) || standsBefore(noOne, NEAR_NOBODY, tokens, from);
/** "Nobody in the team has run Kubernetes." */
const noOne: ReadonlySet<string> = new Set(['nobody', 'none']);
const NEAR_NOBODY = 6;

/** Whether one of the words stands as near before a name, in its clause. */
const standsBefore = (words: ReadonlySet<string>, near: number, tokens: readonly Token[], from: number): boolean =>
  tokens
    .slice(Math.max(0, from - near), from)
    .some(({ text, clause }) => words.has(text) && clause === tokens[from]!.clause);

const joints = new Set(['and', 'or', 'nor']);

/** "tools like n8n, Huginn or Airflow": what goes for the first of a list goes for all. */
export const continuesList = (tokens: readonly Token[], end: number, from: number): boolean =>
  from - end <= 1 &&
  (from === end ? tokens[from]!.clause === tokens[end - 1]!.clause + 1 : joints.has(tokens[end]!.text));
