import type { ModalView } from '@slack/types';
import type { WebClient } from '@slack/web-api';
import type { Setting } from '../../../decision/evaluate.ts';
import { prefilledLinks } from '../../../dialogue/register/links.ts';
import { lookAgain, secondLookLines } from '../../../dialogue/register/look-again.ts';
import { recordMarkdown } from '../../../dialogue/register/markdown.ts';
import { fileNameOf } from '../../../dialogue/register/recorded.ts';
import { type Repository, readRepository } from '../../../dialogue/register/repository.ts';
import { adviceToday } from '../../../dialogue/register/snapshot.ts';
import type { Trace } from '../../../dialogue/register/trace.ts';
import { dated } from '../../../store/register/dated.ts';
import type { Tenant } from '../../../store/workspaces/settings.ts';
import { isDirect } from '../../api/direct.ts';
import { linkTo } from '../../api/link.ts';
import { noRecordView, recordView } from '../../blocks/views/record.ts';
import { registerView } from '../../blocks/views/register.ts';
import type { SeenRecord } from '../../home/decision-register.ts';
import type { ViewMetadata } from '../../views.ts';
import type { ListenerContext } from '../listener-context.ts';

/** Who looks, and through which client the workspace is asked. */
export interface Looker {
  readonly team: string;
  readonly person: string;
  readonly client: WebClient;
  /** Whose settings hold. */
  readonly tenant: Tenant;
}

type Metadata = ViewMetadata['record'];

/** One page of the register, as this person sees it. */
export async function registerShown(
  { register }: ListenerContext,
  { team, person }: Looker,
  query: ViewMetadata['register'],
): Promise<ModalView> {
  const { records, older } = await register.page(team, person, query);
  return registerView(query, records, older);
}

/** A record, as this person sees it, with a word about what they just did. */
export async function recordShown(
  advisor: ListenerContext,
  looker: Looker,
  metadata: Metadata,
  notice?: string,
): Promise<ModalView> {
  const { team, person, client } = looker;
  const found = await advisor.register.find(team, person, metadata.id);
  if (!found) return noRecordView(metadata);
  const { record, isOwner, successor } = found;
  const { thread, channel } = record;
  const repository = repositoryFor(advisor, metadata);
  const [link, setting, candidates] = await Promise.all([
    thread ? linkTo(client, channel, thread) : undefined,
    settingAt(advisor, looker, channel),
    isOwner ? advisor.register.candidates(team, person, record.id) : [],
  ]);
  return recordView(metadata, {
    record,
    notice,
    isOwner,
    successor,
    secondLook: secondLookAt(found.trace, setting),
    thread: link,
    links: repository ? prefilledLinks(repository, documentOf(found)) : [],
    candidates,
  });
}

function repositoryFor({ repository }: ListenerContext, { repository: chosen }: Metadata): Repository | undefined {
  const read = chosen === undefined ? repository : readRepository(chosen);
  return typeof read === 'string' ? undefined : read;
}

/** What holds today where a decision was made. */
export async function settingAt({ settings }: ListenerContext, { tenant }: Looker, channel: string): Promise<Setting> {
  const spot = { ...tenant, channel: isDirect(channel) ? undefined : channel };
  return (await settings.rulings.inForce(spot)).here.setting;
}

function secondLookAt({ basis, advised }: Trace, setting: Setting): readonly string[] {
  if (!basis) return ['It was recorded by an older version, whose answers this one can no longer read.'];
  return secondLookLines(lookAgain(advised, adviceToday(basis, setting)));
}

/** A record as a file. */
export function documentOf({ record, trace, successor }: SeenRecord, owner?: string) {
  const recorded = { ...dated(record), trace };
  return {
    title: `Decision: ${record.title}`,
    fileName: fileNameOf(recorded),
    markdown: recordMarkdown(recorded, { owner, successor: successor && dated(successor) }),
  };
}
