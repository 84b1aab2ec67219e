import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { browserPath, openBrowser } from './browser.ts';
import { openFormApp } from './form-app.ts';
import { watch } from './watch.ts';

describe.skipIf(!browserPath && process.env['CI'] !== 'true')(
  'an app with a modal and a Home tab, in a browser',
  () => {
    let workspace: Awaited<ReturnType<typeof openFormApp>>;
    let browser: Browser;
    let page: Page;
    let faults: readonly string[];
    beforeAll(async () => {
      [workspace, browser] = await Promise.all([openFormApp(), openBrowser()]);
    });
    afterAll(async () => {
      await browser?.close();
      await workspace?.close();
    });
    beforeEach(async () => {
      page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
      page.setDefaultTimeout(8000);
      faults = watch(page);
      await page.goto(workspace.url);
    });
    afterEach(async () => {
      await page.close();
      expect(faults).toEqual([]);
    });
    const say = async (text: string): Promise<void> => {
      const box = page.getByRole('textbox', { name: 'Message #architecture' });
      await box.fill(text);
      await box.press('Enter');
    };

    test('fills in a modal by keyboard, sees what was objected to, and submits', async () => {
      await say('/form');
      await page.keyboard.press('Enter');
      const modal = page.getByRole('dialog', { name: 'A form' });
      await modal.getByRole('group', { name: 'Name' }).getByRole('textbox').fill('nobody');
      await modal.getByRole('combobox').focus();
      for (const key of ['Enter', 'ArrowDown', 'Enter']) await page.keyboard.press(key);
      await modal.getByRole('button', { name: 'Save' }).click();
      await modal.getByText('That is no name.').waitFor();
      await modal.getByRole('group', { name: 'Name' }).getByRole('textbox').fill('Ada');
      await modal.getByRole('button', { name: 'Save' }).click();
      await modal.waitFor({ state: 'detached' });
      await page.getByRole('button', { name: 'Form App', exact: true }).click();
      await page.getByText('Saved Ada, l').waitFor();
    });

    test('publishes the Home tab when it is opened', async () => {
      await page.getByRole('button', { name: 'Form App', exact: true }).click();
      await page.getByRole('tab', { name: 'Home' }).click();
      await page.getByRole('heading', { name: 'Welcome home' }).waitFor();
    });

    test('draws every block or says that it cannot, and runs a shortcut on the message', async () => {
      await say('@Form App show');
      await page.getByText('Costs').waitFor();
      await page.getByRole('table', { name: 'Sizes' }).waitFor();
      await page.getByText('image a cat').waitFor();
      await page.getByText('card is not drawn here').waitFor();
      await page.getByText('2 * 3 * 4 <!here> and code').waitFor();
      expect(await page.locator('a[href^="javascript"]').count()).toBe(0);

      const message = page.getByRole('article', { name: 'Form App' });
      await message.hover();
      await message.getByRole('button', { name: 'Keep' }).click();
      await page.getByText('Kept.').waitFor();
      await page.getByText('Only visible to you').waitFor();
    });
  },
);
