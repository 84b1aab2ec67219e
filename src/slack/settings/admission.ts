import type { Setting } from '../../decision/evaluate.ts';
import type { Access, InForce } from '../../decision/house-rules/admin-settings.ts';
import { isDirect } from '../api/direct.ts';
import { senderOf } from '../payload/sender.ts';
import type { Rulings } from './in-force.ts';
import type { Kind, People } from './people.ts';
import { channelIn, tenantOf } from './tenant.ts';

/** What the settings of a workspace say about one delivery. */
export interface Admission {
  /** `private`: nobody but the person may see the answer. */
  readonly access: Access;
  /** Why it is not `full`, as the person is told. */
  readonly because: string;
  /** What holds where the person acts. */
  readonly setting: Setting;
  /** What holds in the person’s direct messages. */
  readonly direct: Setting;
}

/** Whether the person gets no answer there that others see. */
export const isSilenced = ({ access }: Admission, channel: string | undefined): boolean =>
  access === 'none' || (access === 'private' && channel !== undefined && !isDirect(channel));

/** A delivery as Bolt hands it on. */
interface Delivery {
  readonly body: unknown;
  readonly context: object & { readonly teamId?: string };
}

interface About {
  readonly channel?: string | undefined;
  readonly person?: string | undefined;
}

/** Asks once for every delivery and place; throws where the database or Slack does not answer. */
export type Admit = (delivery: Delivery, about?: About) => Promise<Admission>;

export function admitBy({ inForce }: Rulings, people: People): Admit {
  const asked = new WeakMap<object, Map<string, Promise<Admission>>>();

  async function decide({ body, context }: Delivery, { channel, person }: About): Promise<Admission> {
    const tenant = tenantOf(body, context);
    const { here, whole } = await inForce(channel === undefined || isDirect(channel) ? tenant : { ...tenant, channel });
    const limit = person === undefined ? undefined : await limitOf(here, tenant.team, person);
    const silent = here.speaks ? undefined : { access: 'private' as const, because: SILENT };
    return {
      access: 'full',
      because: '',
      ...(limit?.access === 'none' ? limit : (silent ?? limit)),
      setting: here.setting,
      direct: whole.setting,
    };
  }

  async function limitOf({ guests, externals }: InForce, team: string, person: string): Promise<Limit | undefined> {
    // Slack is asked only where it matters.
    if (guests === 'full' && externals === 'full') return undefined;
    const kind = await people.kindOf(team, person);
    if (kind === 'member') return undefined;
    const access = kind === 'guest' ? guests : externals;
    return access === 'full' ? undefined : { access, because: limits[access](names[kind]) };
  }

  return (delivery, { channel = channelIn(delivery.body), person = senderOf(delivery.body)?.user } = {}) => {
    const known = asked.get(delivery.context) ?? new Map<string, Promise<Admission>>();
    asked.set(delivery.context, known);
    const key = `${channel} ${person}`;
    const admission = known.get(key) ?? decide(delivery, { channel, person });
    known.set(key, admission);
    return admission;
  };
}

interface Limit {
  readonly access: Access;
  readonly because: string;
}

const PRIVATELY = 'Write to me in a direct message, or use /should-i-go-serverless: only you see its answer.';
const SILENT = `The admins of this workspace haven’t allowed me to speak in this channel. ${PRIVATELY}`;
const names: Readonly<Record<Exclude<Kind, 'member'>, string>> = {
  guest: 'guests',
  external: 'people from other organizations',
};
const limits: Readonly<Record<Exclude<Access, 'full'>, (who: string) => string>> = {
  private: (who) => `The admins of this workspace let me answer ${who} only in private. ${PRIVATELY}`,
  none: (who) => `The admins of this workspace have turned me off for ${who}.`,
};
