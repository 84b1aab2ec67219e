import type { Browser, Locator, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { openAdvisor } from './advisor.ts';
import { browserPath, MISSING_BROWSER, openBrowser } from './browser.ts';
import { watch } from './watch.ts';

const question = 'Should our photo resizer, about 2 million uploads a month, be a Lambda?';
const skipped = !browserPath && process.env['CI'] !== 'true';
if (skipped) console.warn(MISSING_BROWSER);

describe.skipIf(skipped)('the local workspace in a browser', () => {
  let playground: Awaited<ReturnType<typeof openAdvisor>>;
  let browser: Browser;
  let page: Page;
  let faults: readonly string[];
  beforeAll(async () => {
    [playground, browser] = await Promise.all([openAdvisor(), openBrowser()]);
  });
  afterAll(async () => {
    await browser?.close();
    await playground?.stop();
  });
  beforeEach(async () => {
    page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
    page.setDefaultTimeout(8000);
    faults = watch(page);
    await page.goto(playground.url);
  });
  afterEach(async () => {
    await page.close();
    expect(faults).toEqual([]);
  });

  const say = async (field: string, text: string): Promise<void> => {
    const box = page.getByRole('textbox', { name: field });
    await box.fill(text);
    await box.press('Enter');
  };
  const thread = (): Locator => page.getByRole('complementary', { name: 'Thread' });
  const ask = async (): Promise<void> => {
    await say('Message #architecture', `@Deployment Advisor ${question}`);
    await thread().getByText('I understood: about 2M requests').first().waitFor();
  };

  test('goes from a mention over a button and a reply to a recommendation, and changes an answer', async () => {
    await ask();
    await thread().getByRole('button', { name: 'New', exact: true }).click();
    await thread().getByText('Starting point: new').waitFor();
    await say('Reply', 'pretty spiky, nothing at night');
    await expect.poll(() => thread().getByRole('button', { name: 'Change' }).count()).toBe(2);
    await thread().getByRole('button', { name: 'Answer now' }).click();
    await thread()
      .getByRole('heading', { name: /Serverless functions.*confidence/ })
      .waitFor();
    expect(await thread().getByRole('link').count()).toBeGreaterThan(3);

    await thread().getByRole('button', { name: 'Change' }).first().click();
    await thread().getByRole('button', { name: 'Already in containers' }).last().click();
    await thread().getByText('Starting point: already in containers').waitFor();
    await thread().getByRole('button', { name: 'Answer now' }).click();
    await expect
      .poll(() =>
        thread()
          .getByRole('heading', { name: /confidence/ })
          .count(),
      )
      .toBe(2);
  });

  test('completes the slash command, opens its thread and shows help to the asker alone', async () => {
    const box = page.getByRole('textbox', { name: 'Message #architecture' });
    await box.pressSequentially('/sho');
    await page.getByRole('option', { name: /should-i-go-serverless/ }).waitFor();
    await box.press('Tab');
    expect(await box.inputValue()).toBe('/should-i-go-serverless ');
    await box.press('Enter');
    await page.getByText('Only visible to you').waitFor();
    await page.getByText('What I can do').waitFor();

    await say('Message #architecture', `/should-i-go-serverless ${question}`);
    await thread().getByRole('button', { name: 'Answer now' }).waitFor();

    await page.getByText('Bob', { exact: true }).click();
    await page.getByText('asked: Should our photo resizer').first().waitFor();
    expect(await page.getByText('Only visible to you').count()).toBe(0);
  });

  test('lets two people take part in one thread', async () => {
    await ask();
    await page.getByText('Bob', { exact: true }).click();
    await page
      .getByRole('button', { name: /repl(?:y|ies)$/ })
      .last()
      .click();
    await say('Reply', 'it is new');
    await thread().getByRole('article', { name: 'Bob' }).waitFor();
    await thread().getByRole('button', { name: 'Change' }).waitFor();
  });

  test('keeps typed markup as text, wherever it is shown', async () => {
    const markup = '<!channel> *bold* <javascript:alert(1)|x>';
    await say('Message #architecture', `@Deployment Advisor ${markup}`);
    await page.getByText(markup).first().waitFor();
    await say('Message #architecture', `/should-i-go-serverless ${markup}`);
    await page
      .getByText(/asked: .*!channel.*\*bold\*.*javascript:alert\(1\)\|x/)
      .first()
      .waitFor();
    expect(await page.locator('.log').locator('a[href^="javascript"], .slack_broadcast, .blocks strong').count()).toBe(
      0,
    );
  });

  test('holds a conversation from a suggested prompt in the agent pane', async () => {
    await page.getByRole('button', { name: 'Ask Deployment Advisor' }).click();
    const pane = page.getByRole('complementary', { name: 'Deployment Advisor' });
    await pane.getByRole('button', { name: 'What is a cold start?' }).click();
    await pane.getByRole('article', { name: 'Deployment Advisor' }).first().waitFor();
  });

  test('shows every delivery with its status and time', async () => {
    await ask();
    await page.getByRole('button', { name: 'Deliveries' }).click();
    const drawer = page.getByRole('complementary', { name: 'Deliveries' });
    await drawer
      .getByText(/to the app app_mention 200 \d+ ms/)
      .first()
      .waitFor();
    await drawer
      .getByText(/to Slack chat.postMessage ok \d+ ms/)
      .first()
      .waitFor();
  });

  test('can be read and used on a narrow window in the dark', async () => {
    await page.setViewportSize({ width: 380, height: 700 });
    await page
      .getByRole('button', { name: 'Dark' })
      .or(page.getByRole('button', { name: 'Light' }))
      .click();
    await say('Message #architecture', '@Deployment Advisor what is a cold start?');
    await page
      .getByRole('button', { name: /^\d+ repl/ })
      .last()
      .click();
    await thread().getByRole('article', { name: 'Deployment Advisor' }).first().waitFor();
    const width = await page.evaluate('document.documentElement.scrollWidth');
    expect(width).toBeLessThanOrEqual(380);
  });
});
