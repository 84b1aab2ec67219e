import type { Clock } from '../../store/database/clock.ts';
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
  const lanes = createLanes(limits, now);
  const turns = createTurns();
  return {
    admit(id, plan) {
      const at = now();
      const through = lanes.of(plan);
      const turn = turns.take(id);
      const hasTurn = turn <= at + TOLERANCE_MS;
      const free = Math.max(at, ...through.map(([lane, calls]) => freeAt(lane, calls, hasTurn)));
      if (!hasTurn) noteAll(through, 'reserved', free);
      if (free > at) turns.keep(id, free);
      else noteAll(through, 'made', at);
      return free - at;
    },
    refused(team, channel, method, retryAfterMs) {
      const until = now() + retryAfterMs;
      const lane = isPost(method) ? lanes.posts(team, channel) : lanes.method(team, method);
      lane.blockedUntil = Math.max(lane.blockedUntil, until);
      // Posts are limited by channel, and all together by workspace: a second channel shows that it is the latter.
      if (isPost(method) && lanes.blockedPosts(team) > 1) lanes.method(team, method).blockedUntil = until;
    },
  };
}

/** The turns that are kept for messages, by their ids. */
function createTurns() {
  const turns = new Map<number, number>();
  return {
    take(id: number): number {
      const turn = turns.get(id) ?? Number.POSITIVE_INFINITY;
      turns.delete(id);
      return turn;
    },
    keep(id: number, at: number): void {
      if (turns.size >= MOST_KEPT) dropOldest(turns);
      turns.set(id, at);
    },
  };
}

/** The lanes that calls go through, by workspace, channel and method. */
function createLanes(limits: Limits, now: Clock) {
  const lanes = new Map<string, Lane>();
  let mostLanes = MOST_KEPT;

  function laneOf(key: string, limit: Limit): Lane {
    const known = lanes.get(key);
    if (known) return known;
    if (lanes.size >= mostLanes) {
      dropIdle(lanes, now());
      mostLanes = Math.max(MOST_KEPT, lanes.size * 2);
    }
    const lane = { limit, reserved: [], made: [], blockedUntil: 0 };
    lanes.set(key, lane);
    return lane;
  }

  const method = (team: string, name: string): Lane => laneOf(`${team} ${name}`, limits.methods[name] ?? unlimited);
  const posts = (team: string, channel: string): Lane => laneOf(`${team} ${channel} posts`, limits.posts);

  return {
    method,
    posts,
    /** Every lane that a plan goes through, with how many calls. */
    of({ team, channel, methods }: Plan): Through {
      if (methods.length === 0) return [];
      const byMethod = methods.flatMap(
        (name): Through => [[method(team, name), 1], ...(isPost(name) ? [[posts(team, channel), 1] as const] : [])],
      );
      return [[laneOf(`${team} ${channel}`, limits.calls), methods.length], ...byMethod];
    },
    /** In how many channels of a workspace Slack takes no posts at the moment. */
    blockedPosts: (team: string): number =>
      [...lanes].filter(
        ([key, { blockedUntil }]) => key.startsWith(`${team} `) && key.endsWith(' posts') && blockedUntil > now(),
      ).length,
  };
}

type Through = readonly (readonly [Lane, number])[];

function noteAll(through: Through, which: 'reserved' | 'made', at: number): void {
  for (const [lane, calls] of through) note(lane[which], calls, at, lane.limit);
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
