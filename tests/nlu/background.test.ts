import { describe, expect, test } from 'vitest';
import { createCore } from '../../src/app/advisor.ts';
import { after, read } from '../dialogue/talk.ts';

const { understand } = createCore();
const partsOf = (text: string) =>
  understand(text, { phase: 'new' }).parts.map(({ name, facts }) => ({
    name,
    ...Object.fromEntries(facts.map(({ factor, value }) => [factor, value])),
  }));

describe('what a queue of tasks does is a part of its own', () => {
  test.each([
    [
      'Laravel shop on two droplets, laravel queue for the PDF catalogs, those take 12 minutes. 20 req/s',
      720,
      52_560_000,
    ],
    ['django + celery. 8 rps on the site, imports of up to 3 hours', 10_800, 21_024_000],
    ['our rails intranet gets 15 requests a second, sidekiq jobs run 30 minutes at worst', 1800, 39_420_000],
  ])('%s', (text, longest, volume) => {
    expect(partsOf(text)).toMatchObject([
      { name: 'web app', trigger: 'http_api', requests_month: volume },
      { name: 'background tasks', trigger: 'event', max_run_s: longest },
    ]);
    expect(partsOf(text)[0]).not.toHaveProperty('max_run_s');
  });

  test('a rate that the length allows is that of the tasks', () => {
    const [web, tasks] = partsOf('rails app with sidekiq on heroku, 200 tasks a day of up to 25 minutes, 2 devs');

    expect(web).not.toHaveProperty('requests_month');
    expect(tasks).toMatchObject({ requests_month: 6083, max_run_s: 1500 });
  });

  test.each([
    'rails app with sidekiq on heroku, mails go out in 2 seconds, 200 of them a day',
    'a celery worker, nothing else, takes 20 minutes a task',
    'a Flask API, reports take 4 minutes, 3 rps',
  ])('one part: %s', (text) => {
    expect(partsOf(text)).toEqual([]);
  });

  test('the pages are not held to how long a task takes', () => {
    const told = read(
      after(),
      'django and celery on azure, image is there, 6 rps, tasks take up to 35 minutes, two devs',
    );

    expect(told).toContain('background tasks: event-driven, up to 35 minutes a run\n');
    expect(told).toMatch(/web app: Containers \(serverless, always on\)/);
    expect(told).not.toContain('thousands of copies');
  });
});
