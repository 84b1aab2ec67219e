import { describe, expect, test } from 'vitest';
import type { State } from '../../src/dialogue/state/state.ts';
import { after, hear, read } from './talk.ts';

const NEW = 'That’s a new workload; the last one is above.';

const orders = after('order api, 2M requests a month, 100 ms each, steady', 'answer now');
const queue = after('a worker takes jobs off RabbitMQ and writes to mysql, 50 a second', 'answer now');
const videos = after('we transcode videos uploaded by users, 300 a day', 'answer now');
const wiki = after('where do we host our team wiki, wiki.js, 20 people, no ops', 'answer now');

describe('what is told after advice is about the same workload', () => {
  test.each<[State, string]>([
    [queue, 'a job is done in 20 to 30 ms, heap is 2 gb, and we keep 4 pods of it running today'],
    [queue, 'would two cheap vps with docker swarm not do for that?'],
    [videos, 'ffmpeg with 4 cores, each one takes around 12 minutes. would batch be ok?'],
    [videos, 'most days 300, on new year’s eve 6000, should it scale with that?'],
    [wiki, 'couldn’t we just rent a small droplet for this instead?'],
    [orders, 'it is written in go, one binary, needs 256 MB. is fargate too much for it?'],
    [orders, 'we have a staging copy of it too, and another team calls it'],
    [queue, 'should our database be on the same machine?'],
    [videos, 'could our users be served from another region?'],
  ])('$1', (state, text) => {
    const { profile } = hear(state, text).state;

    expect(read(state, text)).not.toContain(NEW);
    for (const factor of Object.keys(state.profile)) expect(Object.keys(profile)).toContain(factor);
  });
});

describe('another workload is begun on a clear signal, and said to be one', () => {
  test.each<[State, string, string]>([
    [orders, 'different project: a ghost blog for my aunt', 'ghost'],
    [orders, 'we also run a discord bot for our guild, python, around the clock', 'discord-bot'],
    [videos, 'and where should our keycloak go? 3000 logins a day', 'keycloak'],
    [queue, 'new question: a nightly backup job, 40 minutes, where do we put it?', 'backup-job'],
    [wiki, 'I have another app, a rails shop with 200k visits a month', 'rails'],
  ])('$1', (state, text, workload) => {
    const next = hear(state, text).state;

    expect(read(state, text)).toContain(NEW);
    expect(next.workloads).toContain(workload);
    expect(next.profile.requests_month).not.toBe(2_000_000);
  });

  test.each([
    [orders, 'should our payslip mailer with a steady load be a Lambda?'],
    [videos, 'could our parking permit lookup run in containers, 300 a day?'],
    [wiki, 'so should our seating planner go on Cloud Run?'],
  ])('$1', (state, text) => {
    expect(read(state, text)).toContain(NEW);
  });

  test('undo brings the one before back', () => {
    const next = hear(orders, 'different project: a ghost blog for my aunt').state;

    expect(hear(next, 'undo').state.profile).toEqual(orders.profile);
  });
});

test('a question of the world that is announced as another one forgets nothing', () => {
  expect(hear(orders, 'another question: what is a cold start?').state.profile).toEqual(orders.profile);
});
