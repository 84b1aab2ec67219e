import { afterAll, beforeAll, expect, test } from 'vitest';
import { createCore } from '../../src/app/advisor.ts';
import { advise } from '../../src/mcp/tools/advise.ts';
import { openWorkspace, type Workspace } from '../slack/workspace.ts';

let slack: Workspace;
beforeAll(async () => {
  slack = await openWorkspace();
});
afterAll(() => slack.close());

/** What the advice says of the workload, without what was left open on the way; what was understood has no order. */
const said = (text: string): string[] =>
  text
    .split('\n')
    .filter((line) => /^(?:Recommendation|AWS|Ruled out|Why|Cost|Nearly as good|My understanding)/.test(line))
    .flatMap((line) =>
      line.startsWith('My understanding: ') ? line.slice('My understanding: '.length, -1).split(', ') : [line],
    )
    .toSorted();

test.each([
  'Our nightly report job takes up to 55 minutes and uses 1 GB of memory. Lambda?',
  'Should our thumbnail resizer, about 2 million uploads a month, 300 ms each with 512 MB of memory, be a Lambda?',
  'Where do we run our nightly video render? One run takes 3 hours and it needs a GPU.',
])('the app in Slack and the tool say the same: %s', async (question) => {
  const thread = await slack.alice.mentions(question);
  const isAdvised = async () => (await slack.thread(thread)).at(-1)!.blocks.some(({ type }) => type === 'header');
  if (!(await isAdvised())) await slack.alice.mentions('just tell me', thread);
  const shown = (await slack.thread(thread)).at(-1)!;
  const { text } = advise.call({ text: question }, createCore());

  expect(said(text).length).toBeGreaterThan(3);
  expect(said(shown.text)).toEqual(said(text));
});
