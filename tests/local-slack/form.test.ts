import { describe, expect, test } from 'vitest';
import { openAdvisor } from './advisor.ts';
import { noBrowser, pageOf } from './page.ts';

describe.skipIf(noBrowser)('the form', () => {
  const desk = pageOf(openAdvisor);
  const requests = /^About how many requests/;
  const run = /^What’s the longest run/;

  test('from the “+” menu: objects beside the field, keeps the rest, and answers in a direct message', async () => {
    await desk.page.getByRole('combobox', { name: 'Shortcuts' }).click();
    await desk.page.getByRole('option', { name: /^Describe a workload/ }).click();
    await desk.field(requests).getByRole('textbox').fill('5k/day');
    await desk.field(run).getByRole('textbox').fill('ages');
    await desk.choose(/^What triggers it/, 'A timer (cron, nightly)');
    await desk.press('Get advice', desk.modal);

    await desk.field(run).getByRole('alert').getByText('I can’t read this.').waitFor();
    expect(await desk.modal.getByRole('alert').count()).toBe(1);
    expect(await desk.field(requests).getByRole('textbox').inputValue()).toBe('5k/day');

    await desk.field(run).getByRole('textbox').fill('40 minutes');
    await desk.press('Get advice', desk.modal);
    await desk.advice().waitFor();
    expect(await desk.page.getByRole('dialog').count()).toBe(0);
    await desk.thread.getByText('@Alice described a workload in the form.').waitFor();
    await desk.thread.getByText('on a schedule, about 150,000 runs a month, up to 40 minutes a run').waitFor();
    await desk.thread.getByText('Ruled out').waitFor();
  });

  test('from a message: filled in with what it states, a second part beside it, answered in its thread', async () => {
    const words = 'our report job takes 6 minutes every night and needs 2 GB of memory';
    await desk.post(words);
    const message = desk.page.getByRole('article').filter({ hasText: words });
    await message.hover();
    await desk.press('Ask about this message', message);
    await desk.field(run).waitFor();
    expect(await desk.field(run).getByRole('textbox').inputValue()).toBe('up to 6 minutes a run');
    expect(
      await desk
        .field(/^What triggers it/)
        .getByRole('combobox')
        .textContent(),
    ).toContain('timer');

    await desk.field(requests).getByRole('textbox').fill('about 900');
    await desk.choose(/^Who maintains it/, 'Developers, on the side');
    await desk.press('Add a second part', desk.modal);
    await desk
      .field(/^What is it called/)
      .getByRole('textbox')
      .fill('the viewer');
    await desk
      .field(/^How is it different/)
      .getByRole('textbox')
      .fill('somehow');
    expect(await desk.field(run).getByRole('textbox').inputValue()).toBe('up to 6 minutes a run');
    expect(await desk.field(requests).getByRole('textbox').inputValue()).toBe('about 900');
    expect(
      await desk
        .field(/^Who maintains it/)
        .getByRole('combobox')
        .textContent(),
    ).toContain('Developers, on the side');

    await desk.press('Get advice', desk.modal);
    await desk
      .field(/^How is it different/)
      .getByRole('alert')
      .waitFor();
    await desk
      .field(/^How is it different/)
      .getByRole('textbox')
      .fill('serves 30 requests a second all day');
    await desk.press('Get advice', desk.modal);
    await desk.advice().waitFor();
    await desk.thread.getByText(/• the viewer: /).waitFor();
    await desk.thread.getByText(words).waitFor();
  });

  test('from the slash command: closed again, nothing is said; Escape closes first an open menu', async () => {
    await desk.post('/should-i-go-serverless form');
    await desk.field(requests).getByRole('textbox').fill('7 million a month');
    await desk.press('Cancel', desk.modal);
    await desk.modal.waitFor({ state: 'detached' });
    await desk.post('/should-i-go-serverless form');
    expect(await desk.field(requests).getByRole('textbox').inputValue()).toBe('');
    const trigger = desk.field(/^What triggers it/).getByRole('combobox');
    await trigger.click();
    await desk.page.getByRole('option').first().waitFor();
    await desk.page.keyboard.press('Escape');
    expect(await trigger.getAttribute('aria-expanded')).toBe('false');
    await desk.page.keyboard.press('Escape');
    await desk.modal.waitFor({ state: 'detached' });
    expect(await desk.page.getByText('7 million').count()).toBe(0);
  });
});
