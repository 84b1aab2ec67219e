import { mkdirSync } from 'node:fs';
import type { Locator } from 'playwright-core';
import { openAdvisor } from './advisor.ts';
import { openBrowser } from './browser.ts';
import { Desk } from './page.ts';

const folder = 'docs/screenshots';
const question = 'Should our photo resizer, about 2 million uploads a month, be a Lambda?';

mkdirSync(folder, { recursive: true });
const workspace = await openAdvisor();
const browser = await openBrowser();
const page = await browser.newPage({ viewport: { width: 1280, height: 760 }, colorScheme: 'light' });
// The first start after a change learns for half a minute.
page.setDefaultTimeout(60_000);
const desk = new Desk(() => ({ workspace, page }));
try {
  await page.goto(workspace.url);
  await advice();
  await afterwards();
  await elsewhere();
} finally {
  await browser.close();
  await workspace.close();
}

/** From the question to the recommendation. */
async function advice(): Promise<void> {
  await desk.post(`@Deployment Advisor ${question}`);
  await desk.thread.getByRole('button', { name: 'Answer now' }).waitFor();
  await take('question');
  await desk.press('Nothing yet');
  await desk.thread.getByText('Starting point: a new build').waitFor();
  await desk.say('Reply', 'pretty spiky, 300 ms on average, 5 s at most, 1 GB of memory');
  await desk.advice().waitFor();
  await take('recommendation', desk.thread, 860, desk.advice());
}

/** What can be done with it. */
async function afterwards(): Promise<void> {
  await desk.press('Share to channel');
  await desk.press('Share', desk.modal);
  await page.getByRole('link', { name: 'The whole thread' }).waitFor();
  await take('share', page.getByRole('main'), 540);

  await desk.press('Change answers');
  await desk
    .field(/^About how many requests/)
    .getByRole('textbox')
    .fill('50 million a month');
  await desk.choose(/^How busy is it/, 'About the same all the time');
  await take('form', desk.modal, 900, desk.modal.getByRole('heading', { name: 'The basics' }));
  await desk.press('Update', desk.modal);
  const note = desk.thread.getByText(/^Changed: a steady load/).last();
  await note.waitFor();
  await take('change', desk.thread, 620, note);

  await desk.say('Reply', 'what if it were spiky?');
  const supposed = desk.thread.getByRole('heading', { name: /^What if: / });
  await supposed.waitFor();
  await take('what-if', desk.thread, 520, supposed);

  await desk.press('Details');
  const details = desk.thread.getByRole('heading', { name: 'How I got here' });
  await details.waitFor();
  await desk.thread.getByText('For', { exact: true }).click();
  await take('details', desk.thread, 1000, details);

  await desk.say('Reply', 'compare serverless, containers and VMs');
  const table = desk.thread.getByRole('table');
  await table.waitFor();
  await take('comparison', desk.thread, 1240, table, 1600);
}

/** Other ways in. */
async function elsewhere(): Promise<void> {
  await desk.press('Close');
  await desk.post('@Deployment Advisor opinions on serverless');
  await desk.thread.getByText(/^Did you mean/).waitFor();
  await take('clarifying', desk.thread, 420);
  await desk.press('Close');

  const home = await desk.home();
  await home.getByText('Should our photo resizer').first().waitFor();
  await take('home', undefined, 960);
  await desk.act('Bob');
  await desk.post('/should-i-go-serverless help');
  const help = page.getByRole('article').filter({ hasText: 'What I can do' });
  await help.waitFor();
  await take('help', help, 1000);
}

/** The whole page, or one part of it, at a height that shows what matters, with `from` at its top. */
async function take(name: string, part?: Locator, height = 760, from?: Locator, width = 1280): Promise<void> {
  await page.setViewportSize({ width, height });
  await from?.evaluate((element) => (element.closest('article') ?? element).scrollIntoView({ block: 'start' }));
  await page.mouse.move(0, 0);
  const path = `${folder}/${name}.png`;
  if (part) await part.screenshot({ path });
  else await page.screenshot({ path });
}
