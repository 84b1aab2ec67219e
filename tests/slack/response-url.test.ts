import { expect, test } from 'vitest';
import { isResponseUrl } from '../../src/slack/api/response-url.ts';

const API = 'https://slack.com/api/';

test.each([
  ['https://hooks.slack.com/commands/T1/2/3', API, true],
  ['https://hooks.slack-gov.com/commands/T1/2/3', 'https://slack-gov.com/api/', true],
  ['https://slack.com/x', API, true],
  ['http://127.0.0.1:4000/respond', 'http://127.0.0.1:4000/api/', true],
  ['http://127.0.0.1:4001/respond', 'http://127.0.0.1:4000/api/', false],
  ['http://hooks.slack.com/commands/T1/2/3', API, false],
  ['https://hooks.slack.com.evil.example/x', API, false],
  ['https://hooks.slack.com:8443/x', API, false],
  ['https://evil.example/hooks.slack.com', API, false],
  ['https://user:secret@hooks.slack.com/x', API, false],
  ['https://169.254.169.254/latest/meta-data', API, false],
  ['file:///etc/passwd', API, false],
  ['not an address', API, false],
  ['', API, false],
])('%s (API at %s): %s', (url, api, allowed) => {
  expect(isResponseUrl(url, api)).toBe(allowed);
});
