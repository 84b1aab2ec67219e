import { expect, test } from 'vitest';
import { after, hear, read } from './talk.ts';

const api = 'go api, 15 requests a second, postgres, an image exists, one developer on the side, a standard runtime';
const nightly = 'a python script copies invoices every night, 4 minutes, 300 MB of memory, nobody looks after it';

test('what they will not have is not advised, and the card says why', () => {
  const advised = after(nightly, 'answer now');
  const told = read(advised, 'functions are out of the question, the auditors said so');

  expect(told).toMatch(/^OK, no functions\./);
  expect(told).toMatch(/As you asked: no functions\./);
  expect(hear(advised, 'functions are out of the question').state.advised?.verdict).not.toBe('serverless');
});

test('it holds until it is taken back', () => {
  const refused = hear(after(nightly, 'answer now'), 'anything but functions').state;

  expect(hear(refused, 'functions would be fine').state.advised?.verdict).toBe('serverless');
  expect(hear(refused, 'undo').state.advised?.verdict).toBe('serverless');
  expect(hear(refused, 'it takes 6 minutes').state.advised?.verdict).not.toBe('serverless');
});

test.each([`${api}, no kubernetes please`, `${api}. We don’t want to run k8s.`])(
  'a refused cluster is neither advised nor called fitting: %s',
  (text) => {
    const { state } = hear(after(text), 'answer now');

    expect(state.proposed).toEqual([]);
    expect(state.refused).toEqual(['kubernetes']);
    expect(state.advised?.flavour).not.toMatch(/Kubernetes/);
    expect(state.advised?.said?.join('\n')).toMatch(/As you asked: no Kubernetes\./);
  },
);

test('where nothing else would do it, that is said', () => {
  const driver = after('a daemon with a kernel module, it writes to its own disk, one server', 'answer now');

  expect(read(driver, 'no VMs please')).toMatch(/As you asked: no VMs\./);
});
