import { describe, expect, test } from 'vitest';
import { createCore } from '../../src/app/advisor.ts';
import { isReply } from '../../src/dialogue/effect.ts';
import { initialState } from '../../src/dialogue/state/state.ts';
import { step } from '../../src/dialogue/step.ts';
import { namedServices } from '../../src/knowledge/names/services.ts';
import { say } from '../../src/present/say.ts';

const core = createCore();
const answerTo = (text: string): string =>
  step(initialState, { type: 'said', text, by: 'U1' }, core)
    .effects.filter(isReply)
    .map((reply) => say('sources' in reply ? { ...reply, sources: [] } : reply))
    .join('\n');

describe('a name is looked for as a whole; where nothing is known of it, that is said', () => {
  test.each([
    ['what is aws outposts rack good for?', /Outposts/i],
    ['what is azure stack edge', /^I have nothing on Azure Stack Edge\./],
    ['is redshift serverless worth it?', /^I have nothing on Amazon Redshift Serverless\./],
    ['tell me about firebase extensions', /^I have nothing on Firebase Extensions\./],
    ['does azure notification hubs retry a push?', /^I have nothing on Azure Notification Hubs\./],
    ['how does google distributed cloud bill?', /^I have nothing on Google Distributed Cloud\./],
    ['what is sql server managed backup', /^I have nothing on sql server managed backup\./],
    ['What is Azure Frobnicator', /^I have nothing on Azure Frobnicator\./],
    ['is aws greenhouse still supported', /^I have nothing on aws greenhouse\./],
  ])('%s', (question, answer) => {
    expect(answerTo(question)).toMatch(answer);
  });

  test.each([
    ['what is aws lambda', /^AWS Lambda\n/],
    ['what is google cloud run good for', /Cloud Run/],
    ['what is agones', /Agones/],
    ['what is azure databricks', /managed engine/],
    ['what is store and forward', /^(?:.*\n)?Store and forward: /],
    ['can azure iot edge keep messages while offline?', /stores upstream messages/],
    ['how do i keep ecs from ending a match when it scales in?', /task scale-in protection/],
    ['what are step functions', /Step Functions|I have nothing/],
    ['what is a typical cold start', /^Cold start\n/],
    ['what is lambda and fargate', /Lambda.*Fargate|Fargate.*Lambda/s],
  ])('“%s” is of something that is known', (question, answer) => {
    expect(answerTo(question)).toMatch(answer);
  });

  test('no two services share a name', () => {
    const names = namedServices.flatMap(({ name, aliases }) => [name.toLowerCase(), ...aliases]);
    expect(names.filter((name, at) => names.indexOf(name) !== at)).toEqual([]);
  });
});

describe('of a version that no text has, only the rest is said', () => {
  test.each([
    ['is eks 1.27 still supported?', /I have nothing on eks 1\.27 in particular\. In general:\n(?!Yes|No)/],
    [
      'is windows server 2003 r2 still patched?',
      /^(?!.*(?:Cloudflare|R2 (?:is|costs|stores)))(?=.*I have nothing on windows server 2003 r2)/s,
    ],
    ['does ubuntu 14.04 still get updates?', /I have nothing on ubuntu 14\.04 in particular/],
    ['is typo3 9 any good in a container?', /^(?!Yes|No)/],
  ])('%s', (question, answer) => {
    expect(answerTo(question)).toMatch(answer);
  });

  test.each(['is ubuntu 22.04 still supported?', 'what does lambda cost at 0.5 GB?', 'is a 99.95 sla enough?'])(
    '“%s” names none that is missing',
    (question) => {
      expect(answerTo(question)).not.toContain('I have nothing on');
    },
  );
});
