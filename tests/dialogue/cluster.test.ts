import { describe, expect, test } from 'vitest';
import { after, hear, read } from './talk.ts';

const teams = after('We run EKS with Argo, 9 teams and about 80 services, 5 req/s, 300 ms, 512 MB');
const two = after('two of us on the side, a node app on a small GKE cluster, 20k requests a day', 'answer now');

describe('those who run a cluster', () => {
  test('are told to use it, and get no higher bid for functions than the cluster’s', () => {
    expect(teams.advised).toMatchObject({ verdict: 'containers', flavour: 'Kubernetes/nodes' });
  });

  test('learn what functions would cost for the service whose numbers they told', () => {
    expect(read(teams, 'what would lambda cost at that volume?')).toMatch(
      /For one service with these numbers, AWS Lambda would be \$\d/,
    );
  });

  test('on the side are not told to go on running it', () => {
    expect(two.advised?.flavour).not.toMatch(/Kubernetes/);
  });
});

describe('“what if” of an option alone', () => {
  test.each(['what if containers?', 'what if we took functions'])('%s', (text) => {
    const { state, effects } = hear(two, text);
    expect(state.profile).toEqual(two.profile);
    expect(effects.map(({ type }) => type)).not.toContain('help');
  });
});
