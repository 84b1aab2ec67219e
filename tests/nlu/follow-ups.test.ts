import { expect, test } from 'vitest';
import { followUpIn } from '../../src/nlu/mentions/follow-ups.ts';
import { plainText } from '../../src/nlu/text/text.ts';
import { tokenize } from '../../src/nlu/text/tokens.ts';

const read = (text: string) => followUpIn(tokenize(plainText(text)));

test.each([
  ['why not containers?', 'containers'],
  ['but why not just use a VM?', 'vms'],
  ['hm ok, and what about fargate then?', 'containers'],
  ["why can't we put it on k8s?", 'containers'],
  ['why shouldn’t I run this on a plain EC2?', 'vms'],
  ['why did you rule out lambda', 'serverless'],
  ['why is lambda not an option?', 'serverless'],
  ['how about cloud run instead', 'containers'],
  ['what would have to change to make it serverless?', 'serverless'],
  ['what would need to be different for you to say VM', 'vms'],
  ['when would containers be the better choice?', undefined],
  ['when would you pick containers', 'containers'],
  ['could we still run it on a vm?', 'vms'],
  ['is ec2 out?', 'vms'],
  ['why serverless?', 'serverless'],
  ['would docker also work?', 'containers'],
] as const)('%s asks about an option', (text, option) => {
  expect(read(text)).toEqual(option && { about: 'option', option });
});

test.each([
  ['are you sure?', 'confidence'],
  ['r u really sure about that', 'confidence'],
  ['how confident are you?', 'confidence'],
  ['why only medium confidence?', 'confidence'],
  ['second best option?', 'runner-up'],
  ["what's the runner-up", 'runner-up'],
  ['any alternatives?', 'runner-up'],
  ['plan b?', 'runner-up'],
  ['sources?', 'sources'],
  ['can you show me the sources please', 'sources'],
  ['where do these numbers come from?', 'sources'],
  ['says who?', 'sources'],
] as const)('%s asks about its %s', (text, about) => {
  expect(read(text)).toEqual({ about });
});

test.each([
  'why is my lambda slow on the first request?',
  'what about lambda cold starts?',
  'can we use lambda with python?',
  'what are the limits of containers',
  'how do we move this to containers',
  'what if it were steady?',
  'containers',
  'why not?',
  'why not monday?',
  'are you sure it scales?',
  'we have sources in s3',
  'what would a VM cost?',
  'what is the alternative to lambda layers for sharing code between containers',
])('%s is another question', (text) => {
  expect(read(text)).toBeUndefined();
});
