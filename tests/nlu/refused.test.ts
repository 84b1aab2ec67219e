import { expect, test } from 'vitest';
import { createCore } from '../../src/app/advisor.ts';

const { understand } = createCore();
const refusals = (text: string) => understand(text, { phase: 'answered' }).refusals;

test.each([
  ['Kubernetes is off the table for us', ['kubernetes']],
  ['small REST API, two of us, please nothing exotic, no k8s', ['kubernetes']],
  ['we would not touch kubernetes again', ['kubernetes']],
  ['legal banned lambda last spring', ['serverless']],
  ['functions are not an option, the auditors said so', ['serverless']],
  ['I refuse to run another VM', ['vms']],
  ['we want to avoid managing servers', ['vms']],
  ['anything but containers', ['containers']],
  ['we aren’t allowed to use Docker here', ['containers']],
  ['no virtual machines please, and no kubernetes please', ['kubernetes', 'vms']],
])('“%s” refuses %j', (text, refused) => {
  expect([...refusals(text).refused].sort()).toEqual(refused);
});

test.each([
  'we have no kubernetes today',
  'there are no containers in production yet',
  'why not kubernetes?',
  'is lambda not an option?',
  'can’t we use VMs?',
  'we don’t want to leave our VMs',
  'we don’t want to change the containers',
  'without a load balancer in front of the VMs it falls over',
  'nobody here knows kubernetes',
  'the lambda does not like big payloads',
  'it is not on fargate any more',
  'no idea whether containers help',
  'I can’t use the VM after 6pm because it is shut down',
])('“%s” refuses nothing', (text) => {
  expect(refusals(text)).toEqual({ refused: [], allowed: [] });
});

test.each([
  ['ok, containers would be fine', ['containers']],
  ['Kubernetes is allowed now', ['kubernetes']],
])('“%s” allows %j', (text, allowed) => {
  expect(refusals(text).allowed).toEqual(allowed);
});

test.each(['no containers yet', 'we have no kubernetes so far', 'no functions at the moment'])(
  '“%s” tells of today and refuses nothing',
  (text) => expect(refusals(text).refused).toEqual([]),
);
