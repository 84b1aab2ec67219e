import { describe, expect, test } from 'vitest';
import { openAdvisor } from './advisor.ts';
import { noBrowser, pageOf } from './page.ts';

const question = 'Should our photo resizer, about 2 million uploads a month, be a Lambda?';

describe.skipIf(noBrowser)('the local workspace in a browser', () => {
  const desk = pageOf(openAdvisor);
  const ask = async (): Promise<void> => {
    await desk.post(`@Deployment Advisor ${question}`);
    await desk.thread.getByText('My understanding: about 2M uploads').first().waitFor();
  };

  test('goes from a mention over a button and a reply to a recommendation, and changes an answer', async () => {
    await ask();
    await desk.thread.getByRole('button', { name: 'Nothing yet', exact: true }).click();
    await desk.thread.getByText('Starting point: a new build').waitFor();
    await desk.say('Reply', 'the load is pretty spiky');
    await desk.thread.getByText(': asked again below').waitFor();
    expect(await desk.thread.getByRole('button', { name: 'Change' }).count()).toBe(1);
    await desk.thread.getByRole('button', { name: 'Answer now' }).click();
    await desk.thread.getByRole('heading', { name: /Serverless functions.*confidence/ }).waitFor();
    expect(await desk.thread.getByRole('link').count()).toBeGreaterThan(0);

    await desk.thread.getByRole('button', { name: 'Change' }).first().click();
    await desk.thread.getByRole('button', { name: 'A container image' }).last().click();
    await desk.thread.getByText('Starting point: already in containers').waitFor();
    await desk.thread
      .getByText(/now instead of|^The advice stays/)
      .last()
      .waitFor();
    expect(await desk.advice().count()).toBe(1);
  });

  test('completes the slash command, opens its thread and shows help to the asker alone', async () => {
    const box = desk.page.getByRole('textbox', { name: 'Message #architecture' });
    await box.pressSequentially('/sho');
    await desk.page.getByRole('option', { name: /should-i-go-serverless/ }).waitFor();
    await box.press('Tab');
    expect(await box.inputValue()).toBe('/should-i-go-serverless ');
    await box.press('Enter');
    await desk.page.getByText('Only visible to you').waitFor();
    await desk.page.getByText('What I can do').waitFor();

    await desk.post(`/should-i-go-serverless ${question}`);
    await desk.thread.getByRole('button', { name: 'Answer now' }).waitFor();

    await desk.act('Bob');
    await desk.page.getByText('asked: Should our photo resizer').first().waitFor();
    await desk.page.getByText('Only visible to you').waitFor({ state: 'hidden' });
  });

  test('lets two people take part in one thread', async () => {
    await ask();
    await desk.act('Bob');
    await desk.page
      .getByRole('button', { name: /repl(?:y|ies)$/ })
      .last()
      .click();
    await desk.say('Reply', 'it is new');
    await desk.thread.getByRole('article', { name: 'Bob' }).waitFor();
    await desk.thread.getByRole('button', { name: 'Change' }).waitFor();
  });

  test('keeps typed markup as text, wherever it is shown', async () => {
    const markup = 'our api <!channel> *bold* <javascript:alert(1)|x>, lambda?';
    await desk.post(`@Deployment Advisor ${markup}`);
    await desk.page.getByText(markup).first().waitFor();
    await desk.post(`/should-i-go-serverless ${markup}`);
    // Between the letters and the stars stand signs that nobody sees.
    await desk.thread.getByText(/asked: our api <!channel> \P{L}+bold\P{L}+javascript:alert\(1\)\|x/u).waitFor();
    const log = desk.page.locator('.log');
    expect(await log.locator('a[href^="javascript"], .slack_broadcast').count()).toBe(0);
    expect(await log.locator('.blocks strong', { hasText: 'bold' }).count()).toBe(0);
  });

  test('holds a conversation in the agent pane: suggestions, a title, and no commands', async () => {
    await desk.page.getByRole('button', { name: 'Ask Deployment Advisor' }).click();
    const pane = desk.page.getByRole('complementary', { name: 'Deployment Advisor' });
    await pane.getByRole('heading', { name: 'What would you like to know?' }).waitFor();
    await desk.say('Ask Deployment Advisor', '/should-i-go-serverless help');
    await pane.getByRole('alert').getByText('cannot be used here').waitFor();
    await pane.getByRole('button', { name: 'Cold starts' }).click();
    await pane.getByRole('heading', { name: 'What is a cold start, and when does it matter?', exact: true }).waitFor();
    await pane.getByRole('article', { name: 'Deployment Advisor' }).first().waitFor();

    await desk.press('New conversation', pane);
    await pane.getByRole('button', { name: 'A photo resizer' }).click();
    await pane.getByRole('heading', { name: /^Should our photo resizer/ }).waitFor();
    await pane.getByRole('button', { name: 'Answer now' }).waitFor();
    await desk.page.getByRole('button', { name: 'Deliveries' }).click();
    await desk.page
      .getByRole('complementary', { name: 'Deliveries' })
      .getByText(/to Slack assistant.threads.setStatus ok/)
      .first()
      .waitFor();
  });

  test('takes several rare needs from one menu, told when it is left', async () => {
    await ask();
    const menu = desk.thread.getByRole('combobox').first();
    await menu.click();
    await desk.page.getByRole('option', { name: 'A GPU' }).click();
    await desk.page.getByRole('option', { name: 'Windows' }).click();
    expect(await menu.textContent()).toContain('A GPU, Windows');
    expect(await desk.thread.getByText('Starting point').count()).toBe(0);
    await menu.press('Escape');
    await desk.thread.getByText(/^My understanding: .*needs a GPU/).waitFor();
    await desk.thread
      .getByText(/Windows/)
      .first()
      .waitFor();
  });

  test('looks things up for the asker alone', async () => {
    await desk.act('Bob');
    const asked = [
      ['pros containers', 'Containers'],
      ['define cold start', 'Cold start'],
      ['compare serverless and containers', 'Serverless functions or containers'],
    ] as const;
    for (const [words, title] of asked) {
      await desk.post(`/should-i-go-serverless ${words}`);
      const note = desk.page.getByRole('article').filter({ hasText: 'Only visible to you' });
      await note.getByRole('heading', { name: title, exact: true }).waitFor();
      await desk.press('Dismiss', note);
      await note.waitFor({ state: 'detached' });
    }
    await desk.post('/should-i-go-serverless history');
    await desk.page.getByText('Your decisions').waitFor();
  });

  test('shows every delivery with its status and time', async () => {
    await ask();
    await desk.page.getByRole('button', { name: 'Deliveries' }).click();
    const drawer = desk.page.getByRole('complementary', { name: 'Deliveries' });
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
    await desk.page.setViewportSize({ width: 380, height: 700 });
    await desk.page
      .getByRole('button', { name: 'Dark' })
      .or(desk.page.getByRole('button', { name: 'Light' }))
      .click();
    await desk.post('@Deployment Advisor what is a cold start?');
    await desk.page
      .getByRole('button', { name: /^\d+ repl/ })
      .last()
      .click();
    await desk.thread.getByRole('article', { name: 'Deployment Advisor' }).first().waitFor();
    const width = await desk.page.evaluate('document.documentElement.scrollWidth');
    expect(width).toBeLessThanOrEqual(380);
  });
});
