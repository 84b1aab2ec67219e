import type { Browser, Locator, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect } from 'vitest';
import { browserPath, MISSING_BROWSER, openBrowser } from './browser.ts';
import { watch } from './watch.ts';

export const noBrowser = !browserPath && process.env['CI'] !== 'true';

const SIZE = { width: 1280, height: 900 };

/**
 * Opens a workspace and a browser for the tests of one file; each test finds the page newly loaded, and nothing may
 * go wrong on it that the test has not asked for.
 */
export function pageOf<Opened extends { readonly url: string; close(): Promise<unknown> }>(
  open: () => Promise<Opened>,
): Desk & { readonly workspace: Opened } {
  if (noBrowser) console.warn(MISSING_BROWSER);
  let workspace: Opened;
  let browser: Browser;
  let page: Page;
  let faults: string[];
  beforeAll(async () => {
    [workspace, browser] = await Promise.all([open(), openBrowser()]);
    // One page for all, as each new one costs a second of a processor.
    page = await browser.newPage();
    page.setDefaultTimeout(20_000);
    faults = watch(page);
  });
  afterAll(async () => {
    await browser?.close();
    await workspace?.close();
  });
  beforeEach(async () => {
    faults.length = 0;
    await page.setViewportSize(SIZE);
    await page.goto(workspace.url);
  });
  afterEach(async () => {
    // Nothing that it still fetches or shows reaches the next test.
    await page.goto('about:blank');
    expect(faults).toEqual([]);
  });
  return new Desk(() => ({ workspace, page })) as Desk & { readonly workspace: Opened };
}

/** What a person does on the page, in a few words. */
export class Desk {
  readonly #current: () => { readonly workspace: unknown; readonly page: Page };

  constructor(current: () => { readonly workspace: unknown; readonly page: Page }) {
    this.#current = current;
  }

  get page(): Page {
    return this.#current().page;
  }

  get workspace(): unknown {
    return this.#current().workspace;
  }

  get thread(): Locator {
    return this.page.getByRole('complementary', { name: 'Thread' });
  }

  get modal(): Locator {
    return this.page.getByRole('dialog').last();
  }

  async say(field: string, text: string): Promise<void> {
    const box = this.page.getByRole('textbox', { name: field });
    await box.fill(text);
    await box.press('Enter');
  }

  async post(text: string): Promise<void> {
    await this.say('Message #architecture', text);
  }

  /** Asks in the channel and has the answer at once. */
  async advised(question: string): Promise<void> {
    await this.post(`@Deployment Advisor ${question}`);
    await this.thread.getByRole('button', { name: 'Answer now' }).click();
    await this.advice().waitFor();
  }

  advice(words = /confidence$/): Locator {
    return this.thread.getByRole('heading', { name: words });
  }

  press(name: string, within: Locator = this.thread): Promise<void> {
    return within.getByRole('button', { name, exact: true }).click();
  }

  /** Picks from the menu of the advice. */
  async pickMore(option: string): Promise<void> {
    await this.thread.getByRole('combobox', { name: 'More' }).last().click();
    await this.page.getByRole('option', { name: option, exact: true }).click();
  }

  field(label: RegExp): Locator {
    return this.modal.getByRole('group', { name: label });
  }

  /** Opens more of the form until it asks this. */
  async showField(label: RegExp): Promise<void> {
    const fields = this.modal.getByRole('group');
    await fields.first().waitFor();
    while ((await this.field(label).count()) === 0) {
      const before = await fields.count();
      await this.press('More questions', this.modal);
      await expect.poll(() => fields.count()).toBeGreaterThan(before);
    }
  }

  async choose(label: RegExp, option: string): Promise<void> {
    await this.field(label).getByRole('combobox').click();
    await this.page.getByRole('option', { name: option, exact: true }).click();
  }

  async act(as: 'Alice' | 'Bob'): Promise<void> {
    await this.page.getByText(as, { exact: true }).first().click();
  }

  /** The Home tab of the app. */
  async home(): Promise<Locator> {
    await this.page.getByRole('navigation').getByRole('button').last().click();
    await this.page.getByRole('tab', { name: 'Home' }).click();
    return this.page.getByRole('tabpanel', { name: 'Home' });
  }
}
