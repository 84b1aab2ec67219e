import type { FactorId, FactorValue, Profile } from '../domain/profile.ts';

/** What an answer is about in the end; answers about one and the same are no more evidence together than the strongest of them. */
const aspects: { readonly [name: string]: { readonly [Id in FactorId]?: readonly NonNullable<Profile[Id]>[] } } = {
  // Who sets the system up, patches and watches it.
  operations: { team_ops: ['none', 'some'], control: ['none'], isolation: ['offload_patching'] },
  // Small and new, so soon delivered.
  delivery: { existing: ['greenfield'], shape: ['single'], priority: ['ship_fast'] },
  // A process that has to stay up.
  residence: {
    trigger: ['daemon', 'long_session'],
    protocol: ['websocket', 'grpc', 'raw_tcp_udp'],
    state: ['memory_session'],
    cold_start: ['none'],
  },
  // Nothing to do for most of the time.
  idleness: { trigger: ['schedule'], traffic: ['sporadic'] },
  // What there is today, and in what it comes.
  packaging: {
    existing: ['containerised', 'legacy_containerisable', 'legacy_fixed'],
    shape: ['monolith'],
  },
  // How much of the system has to be one's own.
  control: {
    control: ['own_linux', 'windows', 'kernel'],
    isolation: ['own_os_agents', 'dedicated_host'],
    priority: ['max_control'],
  },
  // Many services, and people who run such systems.
  orchestration: { shape: ['few_services', 'complex'], team_ops: ['platform'] },
  // Leaving a provider.
  portability: { hosting: ['multi_cloud'], portability: ['medium', 'must'] },
};

const byAnswer = new Map<string, string>();
for (const [aspect, answers] of Object.entries(aspects))
  for (const [factor, values] of Object.entries(answers))
    for (const value of values) byAnswer.set(`${factor} ${value}`, aspect);

/** The aspect of an answer; by itself where no other answer is about the same. */
export const aspectOf = (factor: FactorId, value: FactorValue): string =>
  byAnswer.get(`${factor} ${value}`) ?? `${factor} ${value}`;
