import { describe, expect, test } from 'vitest';
import { initialState } from '../../src/dialogue/state/state.ts';
import { after, read } from './talk.ts';

/** What is advised of a description, be it at once or when an answer is asked for. */
const firstCard = (text: string): string => read(initialState, text) + read(after(text), 'answer now');

describe('an option that was named is answered on the card', () => {
  test('one that would do, with its bill and what weighs against it', () => {
    expect(firstCard('report every night in python, 25 minutes, 4 GB of memory. fargate or a small vm?')).toMatch(
      /Virtual machines would work too, at \$\d+ a month \(\$[\d.]+ if it’s started for each run and stopped afterward\)\. /,
    );
  });

  test('one that is ruled out is said to be, and not to work', () => {
    const card = firstCard('report every night in python, 50 minutes, 4 GB of memory. lambda or a vm?');
    expect(card).toMatch(/Ruled out: serverless functions/);
    expect(card).not.toMatch(/functions would work too/);
  });

  test('what nobody named is not compared', () => {
    expect(firstCard('report every night in python, 25 minutes, 4 GB of memory')).not.toMatch(/would work too/);
  });
});

describe('a place that they think of going to', () => {
  test.each([
    'eight small services on EKS, two devs. we consider going back to one server with docker compose. mad?',
    'our three flask services run on ECS, one developer. thinking of moving to docker compose on a single box',
  ])('%s', (text) => expect(firstCard(text)).toMatch(/Docker Compose on one server is fine/));
});

describe('whoever runs a cluster with people for it is told to use it', () => {
  test('with a platform team', () => {
    expect(firstCard('new go api over grpc, our platform team of five runs two EKS clusters in production')).toMatch(
      /Containers \(Kubernetes\/nodes\)/,
    );
  });

  test('not where somebody only proposed one', () => {
    expect(firstCard('the vendor quoted us a Kubernetes cluster for a php portal, two admins')).not.toMatch(
      /Kubernetes\/nodes|already in containers|cluster you have/,
    );
  });
});
