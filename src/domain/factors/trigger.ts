import { choiceFactor } from '../factor.ts';

export const trigger = choiceFactor({
  id: 'trigger',
  name: 'Trigger',
  question: 'What triggers it?',
  why: 'Functions suit work that waits for an event; work that never stops needs a process that stays up.',
  choices: {
    http_api: { label: 'A request (web page, API call)', says: 'request-driven' },
    event: { label: 'An event (upload, queue message, webhook)', says: 'event-driven' },
    schedule: { label: 'A timer (cron, nightly)', says: 'on a schedule' },
    batch: { label: 'Someone starts a batch of work', says: 'batch work' },
    daemon: { label: 'Nothing – it always runs', says: 'always running' },
    long_session: { label: 'People or devices stay connected', says: 'long-lived connections' },
  },
});
