import { expect, test } from 'vitest';
import { createCore } from '../../src/app/advisor.ts';
import type { Advice } from '../../src/dialogue/effect.ts';
import { initialState } from '../../src/dialogue/state/state.ts';
import { step } from '../../src/dialogue/step.ts';

const core = createCore();

function hostsFor(text: string, workspace = core): string[] {
  const first = step(initialState, { type: 'said', text, by: 'U1' }, workspace);
  const { effects } = step(first.state, { type: 'answer-now', by: 'U1' }, workspace);
  const advice = effects.find((effect): effect is Advice => effect.type === 'recommendation');
  return advice!.recommendation.products.map(({ provider }) => provider);
}

test.each([
  ['can we use fly.io for a small elixir chat, 500 people online?', 'fly'],
  ['minecraft server for my kid and 8 friends, cheap please, hetzner maybe', 'hetzner'],
  ['heroku or render for a django app with postgres?', 'render'],
  ['we run a small booking app, laravel on a digitalocean droplet', 'digitalocean'],
])('a host that the person named is advised beside the three clouds: %s', (text, host) => {
  expect(hostsFor(text)).toEqual(expect.arrayContaining(['aws', 'azure', 'gcp', host]));
});

test('a host that is being left is not advised', () => {
  expect(hostsFor('move off heroku, rails + sidekiq + postgres, 55 rpm, one dev')).not.toContain('heroku');
});

test('a database is no host', () => {
  expect(hostsFor('our java app talks to an oracle database, where should it run?')).not.toContain('oracle');
});

test('where the workspace has a provider, that one alone is advised', () => {
  const fixed = { ...core, setting: { ...core.setting, provider: 'aws' as const } };

  expect(hostsFor('can we use fly.io for a small elixir chat?', fixed)).toEqual(['aws']);
});
