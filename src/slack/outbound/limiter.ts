import type { Clock } from '../../store/clock.ts';
import { isPost, type Limit, type Limits, type Plan } from './limits.ts';

export interface Limiter {
  /** 0 when its calls may begin now; otherwise the milliseconds until the turn that is kept for this message. */
  admit(id: number, plan: Plan): number;
  /** Slack refused a call for being one too many. */
  refused(team: string, channel: string, method: string, retryAfterMs: number): void;
}

/** Calls that were made or have a turn; the newest last. */
interface Lane {
  readonly limit: Limit;
  taken: number[];
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
      lane = { limit, taken: [], blockedUntil: 0 };
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
      const turn = turns.get(id);
      turns.delete(id);
      if (turn !== undefined && turn <= at + TOLERANCE_MS && through.every(([lane]) => lane.blockedUntil <= at))
        return 0;
      const free = Math.max(at, ...through.map(([lane, calls]) => freeAt(lane, calls)));
      for (const [lane, calls] of through) take(lane, calls, free);
      if (free === at) return 0;
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

function freeAt({ limit: { most, perMs }, taken, blockedUntil }: Lane, calls: number): number {
  const before = taken.at(-Math.max(1, most - calls + 1));
  return Math.max(blockedUntil, before === undefined ? 0 : before + perMs);
}

function take(lane: Lane, calls: number, at: number): void {
  const { most } = lane.limit;
  if (most === Number.POSITIVE_INFINITY) return;
  for (let call = 0; call < calls; call += 1) lane.taken.push(at);
  if (lane.taken.length > 1 && lane.taken.at(-calls - 1)! > at) lane.taken.sort((a, b) => a - b);
  if (lane.taken.length > most) lane.taken = lane.taken.slice(-most);
}

function dropIdle(lanes: Map<string, Lane>, at: number): void {
  for (const [key, { limit, taken, blockedUntil }] of lanes)
    if (blockedUntil <= at && (taken.at(-1) ?? 0) + limit.perMs <= at) lanes.delete(key);
}

function dropOldest(turns: Map<number, number>): void {
  const [oldest] = turns.keys();
  if (oldest !== undefined) turns.delete(oldest);
}
