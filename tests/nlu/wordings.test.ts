import { describe, expect, test } from 'vitest';
import { createCore } from '../../src/advisor.ts';
import type { FactorId } from '../../src/domain/profile.ts';

const { understand } = createCore();

/** What a message outside any question, or a reply to one, states. */
const stated = (text: string, asked?: FactorId): Record<string, unknown> =>
  Object.fromEntries(
    understand(text, asked ? { phase: 'asking', asked } : { phase: 'answered' }).facts.map(({ factor, value }) => [
      factor,
      value,
    ]),
  );

describe('what starts it', () => {
  test.each([
    ['a watch folder picks it up and ffmpeg makes an mp4', { trigger: 'event', control: 'custom_libs' }],
    ['the partner leaves files there around 4am, then we parse them', { trigger: 'event' }],
    ['the worker takes jobs out of redis, it has no port open', { trigger: 'event', protocol: 'none' }],
    ['every full hour we pull the exchange rates', { trigger: 'schedule' }],
    ['a script reboots the stuck kiosks at 4am every night', { trigger: 'schedule' }],
    ['the monthly regulatory report', { trigger: 'schedule' }],
    ['a data scientist starts it when she has new data', { trigger: 'batch' }],
    ['somebody pastes a csv into a form', { trigger: 'http_api' }],
    ['a client opens a connection and streams audio for 1-2 hours', { trigger: 'long_session' }],
    ['a bot that sits connected to the gateway all day and reacts', { trigger: 'daemon' }],
  ])('%s', (text, facts) => {
    expect(stated(text)).toMatchObject(facts);
  });

  test.each<[string, FactorId]>([
    ['the token expires, every 10 minutes the app asks for another', 'trigger'],
    ['we moved the call to a 2 hour meeting', 'trigger'],
    ['we look for new tenders on the portal of the government', 'protocol'],
    ['our function calls the api of the bank', 'protocol'],
    ['the scans are in dicom format', 'protocol'],
    ['fast even when nobody called it for an hour', 'protocol'],
  ])('%s: nothing of %s', (text, factor) => {
    expect(stated(text)).not.toHaveProperty(factor);
  });
});

describe('how the load looks', () => {
  test.each([
    ['basically nothing until a campaign goes out', { traffic: 'spiky' }],
    ['asleep most of the week, then everybody comes at once', { traffic: 'spiky' }],
    ['students hammer it the night before a deadline, otherwise quiet', { traffic: 'spiky' }],
    ['some weeks zero, some weeks a storm', { traffic: 'spiky' }],
    ['it works only on the last two days of the month', { traffic: 'sporadic' }],
    ['load goes up at lunchtime', { traffic: 'diurnal' }],
    ['evenings and weekends mostly', { traffic: 'diurnal' }],
    ['2 billion posts per month, day/night curve', { traffic: 'diurnal' }],
    ['it never gets quiet', { traffic: 'steady' }],
  ])('%s', (text, facts) => {
    expect(stated(text)).toMatchObject(facts);
  });

  test.each([
    'the database gets hammered by reports',
    'half of our customers are in Asia and half in the US',
    'the pdf goes out on the first working day of the month',
    'does a deployment go through quickly',
    'a timetable solver for a school timetable',
  ])('says nothing of the load: %s', (text) => {
    expect(stated(text)).not.toHaveProperty('traffic');
  });
});

describe('what there is, and where', () => {
  test.each([
    ['a rails app from 2012, never been in docker', { existing: 'legacy_containerisable' }],
    ['got it running in podman last week as a test', { existing: 'legacy_containerisable' }],
    ['everyone who understood it has left', { existing: 'legacy_fixed' }],
    ['one rails codebase with everything inside', { shape: 'monolith' }],
    ['one repo, one deploy, 1.2 million lines of php application', { shape: 'monolith' }],
    ['we cache a bit in memory but it can be lost', { state: 'stateless' }],
    ['all bids are held in a map in the node process', { state: 'memory_session' }],
    ["it installs into the customer's aws or azure subscription", { hosting: 'multi_cloud' }],
    ["the data isn't allowed outside of the factory", { hosting: 'on_prem' }],
    ['a hiccup and the robots stop', { cold_start: 'none' }],
    ['80 ms or we are out of the auction', { cold_start: 'none' }],
    ['users are ok waiting a few secs', { cold_start: 'tolerant' }],
  ])('%s', (text, facts) => {
    expect(stated(text)).toMatchObject(facts);
  });

  test.each<[string, FactorId]>([
    ['we have the source code', 'existing'],
    ['no one tried to put it in a container', 'existing'],
    ['we have an image moderation step', 'existing'],
    ['the robots drive around in the warehouse', 'state'],
    ['is it better somewhere else', 'state'],
    ['our service gets calls from other teams', 'shape'],
    ['i have two backend people', 'shape'],
    ['it runs there, the content is on a cdn', 'hosting'],
    ['we have our own datacenter but cloud is also allowed', 'hosting'],
    ['it replaces an old excel macro', 'control'],
  ])('%s: nothing of %s', (text, factor) => {
    expect(stated(text)).not.toHaveProperty(factor);
  });
});

test.each<[string, FactorId, Record<string, unknown>]>([
  ['not good but half a second is ok', 'cold_start', { cold_start: 'under_1s' }],
  ["they'll live", 'cold_start', { cold_start: 'tolerant' }],
  ['customer data', 'state', {}],
  ['session object on the server', 'state', { state: 'memory_session' }],
  ['mostly nothing, and when there is something then a lot', 'traffic', { traffic: 'spiky' }],
  ['whenever a driver finishes a tour', 'trigger', { trigger: 'event' }],
  ['whole machine please', 'control', { control: 'own_linux' }],
])('%s, to %s', (text, asked, facts) => {
  expect(stated(text, asked)).toMatchObject(facts);
  expect(asked in stated(text, asked)).toBe(asked in facts);
});
