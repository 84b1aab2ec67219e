import type { Clock } from '../../store/clock.ts';
import { isPost, type Limit, type Limits, type Plan } from './limits.ts';

export interface Limiter {
  /** 0 when its calls may begin now; otherwise the milliseconds until the turn that is kept for this message. */
  admit(id: number, plan: Plan): number;
  /** Slack refused a call for being one too many. */
  refused(team: string, channel: string, method: string, retryAfterMs: number): void;
}

interface Lane {
  readonly limit: Limit;
  /** The newest turns that were given, those to come as well. */
  reserved: number[];
  /** The newest calls: a turn may be used late. */
  made: number[];
  blockedUntil: number;
}

/** Lanes and turns that are kept before those that are over are dropped. */
const MOST_KEPT = 5000;
/** The database's clock and ours differ by a little when a turn has come. */
const TOLERANCE_MS = 50;
const unlimited: Limit = { most: Number.POSITIVE_INFINITY, perMs: 0 };

/** Spreads calls so that Slack has none to refuse: sliding windows by channel and by method, and its own Retry-After. */
export function createLimiter(limits: Limits, now: Clock): Limiter {
  const lanes = new Map<string, Lane>();
  const turns = new Map<number, number>();
  let mostLanes = MOST_KEPT;

  function laneOf(key: string, limit: Limit): Lane {
    let lane = lanes.get(key);
    if (!lane) {
      if (lanes.size >= mostLanes) {
        dropIdle(lanes, now());
        mostLanes = Math.max(MOST_KEPT, lanes.size * 2);
      }
      lane = { limit, reserved: [], made: [], blockedUntil: 0 };
      lanes.set(key, lane);
    }
    return lane;
  }

  const methodLane = (team: string, method: string): Lane =>
    laneOf(`${team} ${method}`, limits.methods[method] ?? unlimited);
  const postLane = (team: string, channel: string): Lane => laneOf(`${team} ${channel} posts`, limits.posts);

  /** Every lane that a plan goes through, with how many calls. */
  function lanesOf({ team, channel, methods }: Plan): (readonly [Lane, number])[] {
    if (methods.length === 0) return [];
    const found: (readonly [Lane, number])[] = [[laneOf(`${team} ${channel}`, limits.calls), methods.length]];
    for (const method of methods) {
      found.push([methodLane(team, method), 1]);
      if (isPost(method)) found.push([postLane(team, channel), 1]);
    }
    return found;
  }

  return {
    admit(id, plan) {
      const at = now();
      const through = lanesOf(plan);
      const hasTurn = (turns.get(id) ?? Number.POSITIVE_INFINITY) <= at + TOLERANCE_MS;
      const free = Math.max(at, ...through.map(([lane, calls]) => freeAt(lane, calls, hasTurn)));
      turns.delete(id);
      if (!hasTurn) for (const [lane, calls] of through) note(lane.reserved, calls, free, lane.limit);
      if (free === at) {
        for (const [lane, calls] of through) note(lane.made, calls, at, lane.limit);
        return 0;
      }
      if (turns.size >= MOST_KEPT) dropOldest(turns);
      turns.set(id, free);
      return free - at;
    },
    refused(team, channel, method, retryAfterMs) {
      const until = now() + retryAfterMs;
      const lane = isPost(method) ? postLane(team, channel) : methodLane(team, method);
      lane.blockedUntil = Math.max(lane.blockedUntil, until);
      if (!isPost(method)) return;
      // Posts are limited by channel, and all together by workspace: a second channel shows that it is the latter.
      const limited = [...lanes].filter(
        ([key, { blockedUntil }]) => key.startsWith(`${team} `) && key.endsWith(' posts') && blockedUntil > now(),
      );
      if (limited.length > 1) methodLane(team, method).blockedUntil = until;
    },
  };
}

/** Whoever has a turn waits only for the calls that were made; others come after all turns. */
function freeAt({ limit, reserved, made, blockedUntil }: Lane, calls: number, hasTurn: boolean): number {
  const before = Math.max(0, limit.most - calls) + 1;
  const after = (times: readonly number[]): number => (times.at(-before) ?? Number.NEGATIVE_INFINITY) + limit.perMs;
  return Math.max(blockedUntil, after(made), hasTurn ? 0 : after(reserved));
}

function note(times: number[], calls: number, at: number, { most }: Limit): void {
  if (most === Number.POSITIVE_INFINITY) return;
  for (let call = 0; call < calls; call += 1) times.push(at);
  if (times.length > calls && times.at(-calls - 1)! > at) times.sort((a, b) => a - b);
  if (times.length > most) times.splice(0, times.length - most);
}

function dropIdle(lanes: Map<string, Lane>, at: number): void {
  for (const [key, { limit, reserved, blockedUntil }] of lanes)
    if (blockedUntil <= at && (reserved.at(-1) ?? 0) + limit.perMs <= at) lanes.delete(key);
}

function dropOldest(turns: Map<number, number>): void {
  const [oldest] = turns.keys();
  if (oldest !== undefined) turns.delete(oldest);
}
