import { describe, expect, test } from 'vitest';
import { ids, seen } from './seen.ts';

describe('an everyday word is no name', () => {
  test.each([
    'there is a ghost in the machine, it restarts at night',
    'we go to production on Monday',
    'does that spark joy for anybody',
    'a session with the client at ten',
    'the gold is in the vault',
    'I put it to the council',
    'one node fell over, the other held',
    'the rails of the crane are measured daily',
    'it has a nice flask of coffee next to it',
    'express delivery within two days',
    'the envoy of the ministry comes on Friday',
    'we render a verdict by noon',
    'the railway company sends us timetables',
    'a sentry at the gate scans badges',
    'that is plausible, thanks',
    'the next cloud provider we try will be smaller',
    'air flow in the greenhouse is measured',
    'perfect, our senior prefect agrees',
    'a temporal pattern in the sales numbers',
    'their discourse is polite',
    'harbor master of a small port',
    'an asterisk marks the mandatory fields',
    'can you consult the manual',
    'nomad families in the north',
    'magenta ink is out',
    'the straps of the bags broke',
    'a unicorn of a startup',
    'a shiny new idea from the board',
    'sharp drop after lunch',
    'my torch is out of batteries',
    'it is embedded in a wall',
    'what would you recommend for this',
    'thanks, that was all',
    'a kiosk at the corner sells papers',
    'lamp over the desk flickers',
    'a spa with a sauna and 40 rooms',
    'the caddy carries the clubs',
    'sap rises in the maples in spring',
    'loki and thor are the names of the dogs',
    'superset of what you asked for',
    'a nexus of roads',
    'locust plague in the fields',
    'confluence of two rivers',
    'the tableau in the hall is old',
    'we whisper in the library',
    'the mailman comes at nine',
    'they scrape together some money',
    'an elixir of life',
    'a bastion of good taste',
    'the phoenix logo is ours',
  ])('%s', (text) => {
    expect(ids(text)).toEqual([]);
  });
});

describe('a part is an ingredient, never the workload', () => {
  test.each([
    ['redis', 'redis as a cache beside our API'],
    ['postgresql', 'a small service with postgres'],
    ['mysql', 'MariaDB behind it'],
    ['mongodb', 'mongo for the documents'],
    ['elasticsearch', 'elasticsearch for the search box'],
    ['kafka-topic', 'reads from kafka and answers'],
    ['rabbitmq', 'a rabbitmq between the two'],
    ['ffmpeg', 'it shells out to ffmpeg'],
    ['libreoffice', 'libreoffice does the letters'],
    ['chromium', 'puppeteer for the screenshots'],
    ['gdal', 'needs gdal and a few fonts'],
    ['dynamodb', 'all of it ends in DynamoDB'],
    ['celery', 'sidekiq for the slow things'],
    ['nginx', 'nginx sits before it'],
    ['sqlite', 'one sqlite file'],
    ['pytorch', 'pytorch and 2 GB of weights'],
  ])('%s: %s', (id, text) => {
    expect(seen(text).find((each) => each.id === id)).toMatchObject({ role: 'ingredient' });
  });

  test('but a database of one’s own is a workload', () => {
    expect(seen('we want to move our postgres cluster')).toMatchObject([{ id: 'own-database', role: 'workload' }]);
  });
});
