import { mkdirSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { openAdvisor } from './advisor.ts';
import { openBrowser } from './browser.ts';

const folder = 'docs/screenshots';
const question = 'Should our photo resizer, about 2 million uploads a month, be a Lambda?';

mkdirSync(folder, { recursive: true });
const playground = await openAdvisor();
const browser = await openBrowser();
try {
  const page = await browser.newPage({ viewport: { width: 1280, height: 800 }, colorScheme: 'light' });
  page.setDefaultTimeout(10_000);
  await page.goto(playground.url);
  await say(page, 'Message #architecture', `@Deployment Advisor ${question}`);
  const thread = page.getByRole('complementary', { name: 'Thread' });
  await thread.getByRole('button', { name: 'Answer now' }).waitFor();
  await page.screenshot({ path: `${folder}/question.png` });
  await page.setViewportSize({ width: 1280, height: 1180 });

  await say(page, 'Reply', 'pretty spiky, nothing at night');
  await thread.getByRole('button', { name: 'Change' }).waitFor();
  await thread.getByRole('button', { name: 'Answer now' }).click();
  const verdict = thread.getByRole('heading', { name: /confidence/ });
  await verdict.waitFor();
  await verdict.evaluate((heading) => heading.closest('article')?.scrollIntoView({ block: 'start' }));
  await page.mouse.move(0, 0);
  await page.screenshot({ path: `${folder}/recommendation.png` });

  await thread.getByRole('button', { name: 'Compare' }).click();
  const table = thread.getByRole('table');
  await table.waitFor();
  await table.evaluate((element) => element.closest('article')?.scrollIntoView({ block: 'start' }));
  await page.mouse.move(0, 0);
  await page.screenshot({ path: `${folder}/comparison.png` });
} finally {
  await browser.close();
  await playground.close();
}

async function say(page: Page, field: string, text: string): Promise<void> {
  await page.getByRole('textbox', { name: field }).fill(text);
  await page.getByRole('textbox', { name: field }).press('Enter');
}
