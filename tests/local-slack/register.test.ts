import { describe, expect, test } from 'vitest';
import { openAdvisor } from './advisor.ts';
import { noBrowser, pageOf } from './page.ts';

describe.skipIf(noBrowser)('the register of decisions', () => {
  const desk = pageOf(openAdvisor);

  test('takes a decision from its thread; it is found, accepted, read as Markdown, handed in and handed over', async () => {
    await desk.advised('Should our invoice archive, 40000 files a month, be a Lambda?');
    await desk.pickMore('Decision record');
    await desk.thread.getByText('It’s also in the register').waitFor();
    const home = await desk.home();
    await desk.press('All decisions', home);
    await desk.modal.getByText('Should our invoice archive').waitFor();

    await desk
      .field(/^Word in the question/)
      .getByRole('textbox')
      .fill('chess');
    await desk.press('Search', desk.modal);
    await desk.modal.getByText('No decision matches').waitFor();
    await desk
      .field(/^Word in the question/)
      .getByRole('textbox')
      .fill('INVOICE');
    await desk.press('Search', desk.modal);
    await desk.press('Open', desk.modal);
    await desk.modal.getByText(/^Looked at again today: Nothing has changed/).waitFor();

    await desk.modal.getByRole('combobox').filter({ hasText: 'Proposed' }).click();
    await desk.modal.getByRole('option', { name: 'Accepted' }).click();
    await desk.modal.getByText('Status: Accepted').waitFor();
    await desk.press('Open a pull request or issue', desk.modal);
    await desk
      .field(/^Repository URL/)
      .getByRole('textbox')
      .fill('nowhere');
    await desk.press('Show the links', desk.modal);
    await desk.modal.getByText(/^This must be the https URL of a repository/).waitFor();
    await desk
      .field(/^Repository URL/)
      .getByRole('textbox')
      .fill('https://gitlab.com/acme/platform');
    await desk.press('Show the links', desk.modal);
    await desk.modal.getByRole('button', { name: 'Open an issue' }).waitFor();

    await desk.press('As Markdown', desk.modal);
    const text = await desk.modal.locator('pre').textContent();
    expect(text).toMatch(/^---\nstatus: accepted\ndate: \d{4}-\d\d-\d\d\n/);
    await desk.press('Back', desk.modal);
    await desk.modal.getByRole('combobox').filter({ hasText: 'Alice' }).click();
    await desk.modal.getByRole('option', { name: 'Bob' }).click();
    await desk.modal.getByText(/owner @?Bob/).waitFor();
    expect(await desk.modal.getByRole('button', { name: 'Remove from the register' }).count()).toBe(0);
  });
});
