import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { plainText } from '../../../src/nlu/text/text.ts';
import { tokenize } from '../../../src/nlu/text/tokens.ts';
import { rows } from '../../../src/nlu/workloads/peripheral.ts';
import { recognize } from '../../../src/nlu/workloads/recognize.ts';
import { fastest } from '../../fastest.ts';
import { seen } from './seen.ts';

const marks = (text: string): string[] => seen(text).map(({ id, peripheral }) => (peripheral ? `(${id})` : id));

describe('what a workload talks to, is compared with or has left', () => {
  test.each([
    ['a dashboard like Grafana', ['(grafana)']],
    ['something like n8n, Huginn or Airflow with DAGs', ['(n8n)', '(n8n)', '(airflow)']],
    ['our own script instead of Jenkins', ['(jenkins)']],
    ['we left Heroku in May', ['(heroku)']],
    ['moved off vercel last year', ['(vercel)']],
    ['moving from Heroku to something cheaper', ['heroku']],
    ['leaving Vercel', ['vercel']],
    ['leaving WordPress', ['(wordpress)']],
    ['it reads orders from Magento', ['(magento)']],
    ['fetches price lists from a supplier’s SFTP server', ['(sftp-server)']],
    ['pulls tickets out of our customer’s Jira', ['(jira)']],
    ['the museum’s WordPress', ['wordpress']],
    ['partners put files on our SFTP server', ['sftp-server']],
    ['the job writes to Elasticsearch', ['(elasticsearch)']],
    ['a bot that calls the Jira API', ['(jira)']],
    ['sign-in goes through Keycloak', ['(keycloak)']],
    ['we would like WordPress for the club', ['wordpress']],
    ['Jenkins deploys it to three boxes', ['(jenkins)']],
    ['a task triggered by Airflow DAGs', ['(airflow)']],
    ['from Heroku to Kubernetes', ['heroku', '(kubernetes)']],
    ['my boss wants k8s', ['(kubernetes)']],
    ['two senior people offered us OpenShift', ['(kubernetes)']],
    ['our auditor read about Docker and Kubernetes', ['(container-image)', '(kubernetes)']],
    ['we do not use any kubernetes here', ['(kubernetes)']],
    ['nobody has a container image yet, never touched docker', ['(container-image)', '(container-image)']],
    ['none of us did EKS before', ['(kubernetes)']],
    ['nobody in the team has run Kubernetes', ['(kubernetes)']],
    ['no docker so far', ['(container-image)']],
    ['not on heroku any more', ['(heroku)']],
    ['we migrated it to Fargate in spring', ['ecs']],
    ['should be moved to Fargate', ['(ecs)']],
    ['it runs on Fargate', ['ecs']],
    ['it is not Minecraft', ['(minecraft)']],
    ['Keycloak for 300 people', ['keycloak']],
    ['where do I run Nextcloud?', ['nextcloud']],
    ['what is Keycloak?', ['keycloak']],
    ['WordPress and Moodle on one box', ['wordpress', 'moodle']],
  ])('%s', (text, expected) => {
    expect(marks(text)).toEqual(expected);
  });

  test.each(rows.filter(({ example }) => seen(example).length > 0))('an example of “$words”: $example', (row) => {
    const hosting = seen(row.example).some(({ kind }) => kind === 'hosting');
    expect(seen(row.example).some(({ peripheral }) => peripheral)).toBe(!(hosting && row.spares));
  });
});

describe('the recognizer', () => {
  test('tells the words and where they stand', () => {
    expect(seen('we run two word press sites')).toMatchObject([
      { name: 'WordPress', words: 'word press', from: 3, to: 5 },
    ]);
  });

  test('prefers the longest name', () => {
    expect(seen('a kafka consumer').map(({ id }) => id)).toEqual(['stream-consumer']);
    expect(seen('spring boot on azure container apps').map(({ id }) => id)).toEqual(['spring-boot', 'container-apps']);
  });

  test('reads anything in linear time', () => {
    const long = tokenize(plainText('resize photos wordpres like the word press keycloack '.repeat(190)));
    const [time] = fastest([() => recognize([...long])], ([time]) => time! < 20);

    expect(time).toBeLessThan(20);
  });

  test('survives anything', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 300 }), (text) => {
        const tokens = tokenize(plainText(text));
        for (const { from, to } of recognize(tokens)) expect(from < to && to <= tokens.length).toBe(true);
      }),
    );
  });
});
