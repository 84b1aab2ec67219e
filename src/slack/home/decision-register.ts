import type { Setting } from '../../decision/evaluate.ts';
import { traceOf } from '../../dialogue/register/snapshot.ts';
import { type Trace, traceSchema } from '../../dialogue/register/trace.ts';
import { type State, settingFor } from '../../dialogue/state/state.ts';
import { recordOf } from '../../dialogue/stored/record.ts';
import type { Deletions } from '../../store/deletion/deletions.ts';
import type { Cursor, RecordedDecision, RecordQuery, Register } from '../../store/register/register.ts';
import type { Visibility } from './visibility.ts';

/** A record that a person may see. */
export interface SeenRecord {
  readonly record: RecordedDecision;
  readonly trace: Trace;
  /** They answer for it and may change it. */
  readonly isOwner: boolean;
  /** The record that took its place, where this person may see that. */
  readonly successor?: RecordedDecision;
}

/** The register of decisions as each person sees it. */
export interface DecisionRegister extends Pick<Register<State>, 'change' | 'remove' | 'setAudience'> {
  page(team: string, person: string, query: RecordQuery): Promise<RecordPage>;
  /** The newest of those that may have taken a record’s place. */
  candidates(team: string, person: string, id: string): Promise<readonly RecordedDecision[]>;
  find(team: string, person: string, id: string): Promise<SeenRecord | undefined>;
  /** Puts one of a person's decisions into it; gives its id. */
  record(team: string, person: string, conversation: string, setting: Setting): Promise<string | undefined>;
  /** Whether a person may answer for a decision of others. */
  canOwn(team: string, person: string): Promise<boolean>;
}

export interface RecordPage {
  readonly records: readonly RecordedDecision[];
  /** Where the list goes on. */
  readonly older?: Cursor | undefined;
}

interface Sources {
  readonly register: Register<State>;
  readonly visibility: Visibility;
  readonly deletions: Pick<Deletions, 'isUnderWay'>;
}

const PAGE = 8;
/** Looked through at a time, since not everybody may see all of them. */
const CHUNK = 40;
const MOST_CHUNKS = 5;
/** Slack takes a hundred in a menu. */
const MOST_CANDIDATES = 50;

export function createRegister({ register, visibility, deletions }: Sources): DecisionRegister {
  const seenBy = seerOf(visibility);

  /** As many as are wanted of those that a person may see, and where the list goes on. */
  async function some(team: string, person: string, query: RecordQuery, wanted: number): Promise<RecordPage> {
    // What is about to be deleted is shown no more.
    const isLeaving = await deletions.isUnderWay(team, person);
    const seen: RecordedDecision[] = [];
    let { after } = query;
    for (let chunk = 0; chunk < MOST_CHUNKS; chunk += 1) {
      const found = await register.list(team, person, { ...query, after }, CHUNK);
      const visible = await seenBy(team, person, found);
      seen.push(...visible.filter((record) => !(isLeaving && isOf(record, person))));
      if (seen.length > wanted) return { records: seen.slice(0, wanted), older: cursorOf(seen[wanted - 1]!) };
      if (found.length < CHUNK) return { records: seen };
      after = cursorOf(found.at(-1)!);
    }
    return { records: seen, older: after };
  }

  return {
    page: (team, person, query) => some(team, person, query, PAGE),
    async candidates(team, person, id) {
      const { records } = await some(team, person, {}, MOST_CANDIDATES);
      return records.filter((record) => record.id !== id);
    },
    async find(team, person, id) {
      const found = await register.find(team, id);
      if (!found || (await seenBy(team, person, [found.record])).length === 0) return undefined;
      const { record } = found;
      const next = record.superseded_by === null ? undefined : await register.find(team, record.superseded_by);
      const [successor] = next ? await seenBy(team, person, [next.record]) : [];
      const isOwner = record.owner === person;
      return { record, trace: traceSchema.parse(found.trace), isOwner, ...(successor ? { successor } : {}) };
    },
    record: (team, person, conversation, setting) =>
      register.record(team, person, conversation, (state) =>
        recordOf(state, traceOf(state, settingFor(state, setting))),
      ),
    canOwn: visibility.isMember,
    change: register.change,
    remove: register.remove,
    setAudience: register.setAudience,
  };
}

const cursorOf = ({ at, id }: RecordedDecision): Cursor => ({ at, id });
const isOf = ({ person, owner }: RecordedDecision, one: string): boolean => person === one || owner === one;

/** Those that are a person's own, and those of others that Slack lets them see. */
const seerOf =
  ({ visible }: Visibility) =>
  async (team: string, person: string, records: readonly RecordedDecision[]): Promise<readonly RecordedDecision[]> => {
    const others = records.filter((record) => !isOf(record, person));
    const seen = new Set(await visible(team, person, others, others.length));
    return records.filter((record) => isOf(record, person) || seen.has(record));
  };
