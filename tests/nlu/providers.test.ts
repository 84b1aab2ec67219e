import { describe, expect, test } from 'vitest';
import { createCore } from '../../src/app/advisor.ts';
import { providerIn } from '../../src/nlu/mentions/providers.ts';
import { plainText } from '../../src/nlu/text/text.ts';
import { tokenize } from '../../src/nlu/text/tokens.ts';

const read = (text: string, reply = false) => providerIn(tokenize(plainText(text)), reply);

test.each([
  ['we only use Azure', 'azure'],
  ['everything has to be on AWS, company rule', 'aws'],
  ["we're a GCP shop", 'gcp'],
  ['gcp only pls', 'gcp'],
  ['rest api for our app, all in our aws account', 'aws'],
  ['should this run as a function on google cloud?', 'gcp'],
  ['we are stuck with azure', 'azure'],
  ['AWS is our only cloud', 'aws'],
  ['no ops people, 2M requests a month, on aws', 'aws'],
  ["it'll run on Cloudflare", 'cloudflare'],
  ['no preference on size, just run it on azure', 'azure'],
  ['should this be a lambda or a container on aws', 'aws'],
  ['a nightly job of three hours, azure please', 'azure'],
  ['small api, no ops people. AWS.', 'aws'],
  ['it must be gcp, two services and a queue', 'gcp'],
  ['the warehouse has an IPsec tunnel to azure', 'azure'],
  ['they already pay for AWS', 'aws'],
  ['there are some Google Cloud credits left until May', 'gcp'],
] as const)('%s', (text, provider) => {
  expect(read(text)).toBe(provider);
});

test.each([
  'not on aws please',
  'i have aws prices here that look odd',
  'do they have azure functions in Brazil',
  "we can't use azure",
  'aws or azure?',
  'lambda on aws vs azure functions',
  'should we use azure functions for this?',
  'we moved from aws last year',
  'we are leaving gcp',
  'it reads google sheets',
  'anything but azure',
  'our login uses azure ad',
  'aws pricing scares me',
  'is aws good?',
  "we'd rather not be locked in to aws",
  "we don't want to depend on AWS",
  "we're leaving AWS for Azure",
  'we have an aws account too',
  'no cloudflare',
  'not sure yet: aws, gcp, whatever is cheap',
  'the queue is slow, azure says it is our code',
])('%s names no provider to run on', (text) => {
  expect(read(text)).toBeUndefined();
});

test('a bare name says so only in a reply', () => {
  expect([read('aws'), read('aws', true)]).toEqual([undefined, 'aws']);
});

describe('what runs at a provider does not have to stay on the premises', () => {
  const hostingOf = (text: string) =>
    createCore()
      .understand(text, { phase: 'new' })
      .facts.find(({ factor }) => factor === 'hosting')?.value;

  test.each([
    'Our clinic runs an HL7 engine on a Windows server with 40 interfaces on Azure',
    'hospital group, PACS viewer on two Windows machines, everything on AWS',
    'the factory’s MES talks to the machines, it is on Azure in our own subscription',
  ])('%s', (text) => {
    expect(hostingOf(text)).not.toBe('on_prem');
  });

  test.each([
    'the new portal must stay on premises, in our own server room',
    'has to run on our own hypervisor. Other teams are on AWS',
  ])('%s', (text) => {
    expect(hostingOf(text)).toBe('on_prem');
  });
});
