import { describe, expect, test } from 'vitest';
import { openAdvisor } from './advisor.ts';
import { noBrowser, pageOf } from './page.ts';

const question =
  'Should our photo resizer, 2 million uploads a month, 300 ms and 1 GB of memory each, spiky, be a Lambda?';

describe.skipIf(noBrowser)('after the advice', () => {
  const desk = pageOf(openAdvisor);
  const requests = /^About how many requests/;

  test('the costs are drawn beside the words', async () => {
    await desk.advised(question);
    await desk.press('Details');

    await desk.thread.getByText('Monthly cost, US dollars, list prices').waitFor();
    const labels = await desk.thread.locator('svg text').allTextContents();
    expect(labels).toEqual(expect.arrayContaining(['Functions', 'Containers', 'VMs']));
    await desk.thread.getByText('Monthly cost', { exact: true }).click();
    await desk.thread
      .getByText(/total \$[\d.]+/)
      .last()
      .waitFor();
  });

  test('answers are changed in a form that knows them; the advice is brought up to date in its place', async () => {
    await desk.advised(question);
    await desk.advice(/^Serverless functions/).waitFor();
    await desk.press('Change answers');
    expect(await desk.field(requests).getByRole('textbox').inputValue()).toBe('about 2M requests a month');
    await desk.field(requests).getByRole('textbox').fill('a lot');
    await desk.choose(/^How busy is it/, 'About the same all the time');
    await desk.press('Update', desk.modal);
    await desk.field(requests).getByRole('alert').waitFor();
    await desk.field(requests).getByRole('textbox').fill('50 million a month');
    await desk.press('Update', desk.modal);

    await desk.advice(/^Containers/).waitFor();
    await desk.thread
      .getByText(/^Changed: a steady load, about 50M requests a month\. It’s containers/)
      .last()
      .waitFor();
    expect(await desk.advice().count()).toBe(1);
  });

  test('a correction in words does the same, and “Apply this change” after a supposition', async () => {
    await desk.advised(question);
    await desk.say('Reply', 'what if it were steady, 50M a month?');
    await desk.thread.getByRole('heading', { name: /^What if: / }).waitFor();
    await desk.thread.getByText(/^It would be containers/).waitFor();
    await desk.advice(/^Serverless functions/).waitFor();

    await desk.press('Apply this change');
    await desk.advice(/^Containers/).waitFor();
    await desk.say('Reply', 'sorry, it is 2 million a month and spiky');
    await desk.advice(/^Serverless functions/).waitFor();
    expect(await desk.advice().count()).toBe(1);
  });

  test('“What if …” tries other answers in the form and leaves the advice as it is', async () => {
    await desk.advised(question);
    await desk.press('What if …');
    await desk.showField(/GPU/);
    await desk.choose(/GPU/, 'Yes');
    await desk.press('Try it', desk.modal);

    await desk.thread.getByRole('heading', { name: 'What if: needs a GPU' }).waitFor();
    await desk.thread.getByText(/^It would be containers/).waitFor();
    await desk.advice(/^Serverless functions/).waitFor();
    await desk.press('Change answers');
    await desk.showField(/GPU/);
    expect(await desk.field(/GPU/).getByRole('combobox').textContent()).toContain('Not known');
    await desk.press('Cancel', desk.modal);
  });

  test('the decision record is text to copy, without anybody’s id', async () => {
    await desk.advised(question);
    await desk.pickMore('Decision record');

    const record = desk.thread.locator('pre').filter({ hasText: '# Run it on serverless functions' });
    await record.waitFor();
    expect(await record.textContent()).toContain('* Volume: about 2M requests a month (“2 million');
    expect(await record.textContent()).not.toMatch(/\bU[A-Z0-9]{6,}/);
  });
});
