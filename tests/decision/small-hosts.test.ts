import { describe, expect, test } from 'vitest';
import { fitOf } from '../../src/decision/fit/fit.ts';
import { type HostId, hostIds } from '../../src/domain/hosts.ts';
import type { Profile } from '../../src/domain/profile.ts';
import { productsOfHost } from '../../src/knowledge/products/index.ts';
import type { LimitName } from '../../src/knowledge/products/product.ts';

const find = (host: HostId, id: string) => productsOfHost(host).find((product) => product.id === id)!;

/** A number that a product just takes, and one more. */
const edges: readonly (readonly [HostId, string, LimitName, Profile, Profile])[] = [
  ['fly', 'machines', 'memoryMb', { memory_mb: 131_072 }, { memory_mb: 131_073 }],
  ['fly', 'machines', 'vcpu', { vcpu: 16 }, { vcpu: 17 }],
  ['fly', 'machines', 'artifactMb', { artifact_mb: 8192 }, { artifact_mb: 8193 }],
  ['render', 'web-service', 'memoryMb', { memory_mb: 98_304 }, { memory_mb: 98_305 }],
  [
    'render',
    'web-service',
    'httpS',
    { trigger: 'http_api', max_run_s: 6000 },
    { trigger: 'http_api', max_run_s: 6001 },
  ],
  [
    'render',
    'cron-job',
    'jobS',
    { trigger: 'schedule', max_run_s: 43_200 },
    { trigger: 'schedule', max_run_s: 43_201 },
  ],
  ['render', 'cron-job', 'vcpu', { vcpu: 4 }, { vcpu: 5 }],
  ['railway', 'service', 'memoryMb', { memory_mb: 24_576 }, { memory_mb: 24_577 }],
  ['railway', 'service', 'httpS', { trigger: 'http_api', max_run_s: 300 }, { trigger: 'http_api', max_run_s: 301 }],
  ['heroku', 'dyno', 'httpS', { trigger: 'http_api', max_run_s: 30 }, { trigger: 'http_api', max_run_s: 31 }],
  ['heroku', 'one-off', 'jobS', { trigger: 'batch', max_run_s: 86_400 }, { trigger: 'batch', max_run_s: 86_401 }],
  ['vercel', 'functions', 'httpS', { trigger: 'http_api', max_run_s: 800 }, { trigger: 'http_api', max_run_s: 801 }],
  ['vercel', 'functions', 'memoryMb', { memory_mb: 4096 }, { memory_mb: 4097 }],
  ['vercel', 'functions', 'requestMb', { trigger: 'http_api', payload_mb: 4 }, { trigger: 'http_api', payload_mb: 5 }],
  ['vercel', 'functions', 'artifactMb', { artifact_mb: 250 }, { artifact_mb: 251 }],
  ['netlify', 'functions', 'httpS', { trigger: 'http_api', max_run_s: 60 }, { trigger: 'http_api', max_run_s: 61 }],
  ['netlify', 'functions', 'scheduleS', { trigger: 'schedule', max_run_s: 30 }, { trigger: 'schedule', max_run_s: 31 }],
  ['netlify', 'functions', 'eventS', { trigger: 'event', max_run_s: 900 }, { trigger: 'event', max_run_s: 901 }],
  ['netlify', 'functions', 'requestMb', { trigger: 'http_api', payload_mb: 6 }, { trigger: 'http_api', payload_mb: 7 }],
  ['digitalocean', 'app-platform', 'memoryMb', { memory_mb: 32_768 }, { memory_mb: 32_769 }],
  ['digitalocean', 'functions', 'eventS', { trigger: 'event', max_run_s: 900 }, { trigger: 'event', max_run_s: 901 }],
  ['digitalocean', 'functions', 'memoryMb', { memory_mb: 1024 }, { memory_mb: 1025 }],
  ['hetzner', 'cloud-server', 'memoryMb', { memory_mb: 196_608 }, { memory_mb: 196_609 }],
  ['hetzner', 'cloud-server', 'vcpu', { vcpu: 48 }, { vcpu: 49 }],
  ['scaleway', 'containers', 'memoryMb', { memory_mb: 12_228 }, { memory_mb: 12_229 }],
  [
    'scaleway',
    'containers',
    'httpS',
    { trigger: 'http_api', max_run_s: 3600 },
    { trigger: 'http_api', max_run_s: 3601 },
  ],
  [
    'scaleway',
    'functions',
    'requestMb',
    { trigger: 'http_api', payload_mb: 6 },
    { trigger: 'http_api', payload_mb: 7 },
  ],
  ['scaleway', 'jobs', 'jobS', { trigger: 'batch', max_run_s: 86_400 }, { trigger: 'batch', max_run_s: 86_401 }],
  ['scaleway', 'functions', 'memoryMb', { memory_mb: 4096 }, { memory_mb: 4097 }],
  ['oracle', 'always-free', 'memoryMb', { memory_mb: 12_288 }, { memory_mb: 12_289 }],
  ['oracle', 'always-free', 'vcpu', { vcpu: 2 }, { vcpu: 3 }],
];

/** What a product does, does not do, or is not known to do. */
const abilities: readonly (readonly [HostId, string, Profile, 'fits' | 'doubtful' | 'fails'])[] = [
  ['fly', 'machines', { protocol: 'raw_tcp_udp' }, 'fits'],
  ['fly', 'machines', { state: 'local_disk' }, 'fits'],
  ['fly', 'machines', { gpu: true }, 'fails'],
  ['fly', 'machines', { control: 'windows' }, 'fails'],
  ['render', 'web-service', { protocol: 'websocket' }, 'fits'],
  ['render', 'web-service', { protocol: 'raw_tcp_udp' }, 'fails'],
  ['render', 'web-service', { protocol: 'grpc' }, 'doubtful'],
  ['render', 'web-service', { state: 'local_disk' }, 'fits'],
  ['render', 'cron-job', { state: 'local_disk' }, 'fails'],
  ['railway', 'service', { protocol: 'raw_tcp_udp' }, 'doubtful'],
  ['railway', 'service', { gpu: true }, 'doubtful'],
  ['heroku', 'dyno', { state: 'local_disk' }, 'fails'],
  ['heroku', 'dyno', { protocol: 'raw_tcp_udp' }, 'fails'],
  ['vercel', 'functions', { state: 'local_disk' }, 'fails'],
  ['vercel', 'functions', { existing: 'containerised' }, 'fits'],
  ['netlify', 'functions', { existing: 'containerised' }, 'fails'],
  ['netlify', 'functions', { protocol: 'websocket' }, 'doubtful'],
  ['digitalocean', 'app-platform', { state: 'local_disk' }, 'fails'],
  ['digitalocean', 'app-platform', { protocol: 'grpc' }, 'doubtful'],
  ['digitalocean', 'droplet', { state: 'local_disk' }, 'fits'],
  ['digitalocean', 'droplet', { control: 'windows' }, 'fails'],
  ['digitalocean', 'gpu-droplet', { gpu: true }, 'fits'],
  ['hetzner', 'cloud-server', { protocol: 'raw_tcp_udp' }, 'fits'],
  ['hetzner', 'cloud-server', { control: 'windows' }, 'doubtful'],
  ['hetzner', 'cloud-server', { residency: 'no_us_provider' }, 'fits'],
  ['digitalocean', 'droplet', { residency: 'no_us_provider' }, 'fails'],
  ['scaleway', 'containers', { protocol: 'grpc' }, 'fits'],
  ['scaleway', 'containers', { protocol: 'raw_tcp_udp' }, 'fails'],
  ['scaleway', 'instance', { control: 'windows' }, 'fits'],
  ['scaleway', 'gpu-instance', { gpu: true }, 'fits'],
  ['ovh', 'gpu-instance', { gpu: true }, 'fits'],
];

describe('the smaller hosts', () => {
  test('each have a product', () => {
    expect(hostIds.filter((host) => productsOfHost(host).length === 0)).toEqual([]);
  });

  test.each(edges)('%s %s ends at its %s: %j, not %j', (host, id, limit, below, above) => {
    expect(fitOf(find(host, id), below).fails).toEqual([]);
    expect(fitOf(find(host, id), above).fails.map((finding) => finding.limit)).toEqual([limit]);
  });

  test.each(abilities)('%s %s, %j: %s', (host, id, profile, outcome) => {
    expect(fitOf(find(host, id), profile).outcome).toBe(outcome);
  });
});
