import { describe, expect, test } from 'vitest';
import { billOf, costOf } from '../../src/decision/cost/bill.ts';
import { assumedWords, outsideWords } from '../../src/decision/cost/bill-lines.ts';
import { estimateCost } from '../../src/decision/cost/estimate.ts';
import { workloadOf } from '../../src/decision/cost/workload.ts';
import type { HostId } from '../../src/domain/hosts.ts';
import type { Profile } from '../../src/domain/profile.ts';
import { listPrices } from '../../src/knowledge/prices.ts';
import { products } from '../../src/knowledge/products/index.ts';
import type { Readable } from '../../src/knowledge/workloads/workload.ts';

const productOf = (host: HostId, id: string) => products.find((each) => each.host === host && each.id === id)!;
const bill = (host: HostId, id: string, profile: Profile, reads?: Readable) =>
  billOf(productOf(host, id), workloadOf(profile, 'usual', {}, reads), listPrices)!;
const calls = (host: HostId, id: string, profile: Profile, reads?: Readable) =>
  bill(host, id, profile, reads).items.find(({ name }) => /requests|executions/.test(name))?.quantity;

const work: Profile = { requests_month: 2e9, avg_ms: 4, memory_mb: 512, io_wait: 0, traffic: 'steady' };
const pulled: Profile = { ...work, trigger: 'event', protocol: 'none' };

describe('work that is pulled', () => {
  test.each([
    ['a consumer of a stream', pulled, 'stream'],
    ['a worker of a queue of which it was not said what connects to it', { ...work, trigger: 'event' }, 'queue'],
    ['a process that always runs and that nothing calls', { ...work, trigger: 'daemon' }, undefined],
    ['one that has opened a WebSocket itself', { ...work, trigger: 'daemon', protocol: 'websocket' }, undefined],
  ] as const)('pays no container platform for requests: %s', (_case, profile, reads) => {
    expect(calls('azure', 'container-apps', profile, reads)).toBeUndefined();
    expect(calls('gcp', 'cloud-run', profile, reads)).toBeUndefined();
  });

  test.each([
    ['an API in front of a queue', { ...work, trigger: 'http_api' }, 'queue'],
    ['a webhook receiver that writes to one', { ...work, trigger: 'event', protocol: 'http' }, 'queue'],
    ['uploads, of which nobody said how they arrive', { ...work, trigger: 'event' }, undefined],
    ['a daemon with an API', { ...work, trigger: 'daemon', protocol: 'grpc' }, undefined],
  ] as const)('is told from what is called: %s', (_case, profile, reads) => {
    expect(calls('azure', 'container-apps', profile, reads)).toBe(1998);
    expect(calls('gcp', 'cloud-run', profile, reads)).toBe(1998);
    if (profile.trigger !== 'daemon') expect(calls('aws', 'lambda', profile, reads)).toBe(1999);
  });

  test('is billed on Cloud Run for as long as an instance lives, since no request keeps it up', () => {
    const { items } = bill('gcp', 'cloud-run', pulled, 'stream');

    expect(items.map(({ priceId }) => priceId)).toEqual([
      'gcp/run-instance-vcpu-second',
      'gcp/run-instance-gib-second',
    ]);
  });

  test('comes to a function in batches where its platform reads for it, and one by one elsewhere', () => {
    expect(calls('aws', 'lambda', pulled, 'queue')).toBe(199);
    expect(calls('aws', 'lambda', pulled, 'stream')).toBe(19);
    expect(calls('aws', 'lambda-managed-instances', pulled, 'stream')).toBe(20);
    expect(calls('azure', 'functions-flex', pulled, 'stream')).toBe(19.75);
    expect(calls('azure', 'functions-flex', pulled, 'queue')).toBe(1999.75);
    expect(calls('gcp', 'cloud-run-functions', pulled, 'stream')).toBe(1998);
  });

  test('costs the same by its lines and as it is compared', () => {
    for (const product of products.filter(({ pricing }) => pricing)) {
      for (const reads of ['queue', 'stream'] as const) {
        const workload = workloadOf(pulled, 'usual', {}, reads);
        const cost = costOf(product, workload, listPrices);
        if (cost !== undefined) expect(billOf(product, workload, listPrices)!.total).toBeCloseTo(cost, 1);
      }
    }
  });

  test('has its batch, the source of that and what it leaves out said with the bill', () => {
    const estimate = estimateCost({
      provider: 'aws',
      prices: listPrices,
      profile: pulled,
      advised: [productOf('aws', 'lambda')],
      others: [],
      reads: 'stream',
    })!;

    expect(assumedWords(estimate)).toContain('full batches of 100 records, its default');
    expect(estimate.sources).toContain('F-AWS-129');
    expect(outsideWords(estimate)).toMatch(/Not included: the stream itself; .*provisioned pollers/);
  });
});
