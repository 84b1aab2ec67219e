import { describe, expect, test } from 'vitest';
import { openAdvisor } from './advisor.ts';
import { noBrowser, pageOf } from './page.ts';

describe.skipIf(noBrowser)('advice among people', () => {
  const desk = pageOf(openAdvisor);

  test('is shared only after a second thought, as a card whose link opens the thread', async () => {
    await desk.advised('Should our thumbnail maker, 3 million images a month, be a Lambda?');
    await desk.press('Share to channel');
    await desk.modal.getByText('I’ll post a card for everyone in this channel with the advice').waitFor();
    await desk.press('Cancel', desk.modal);
    const card = desk.page.getByRole('main').getByText(/^Shared by @Alice/);
    expect(await card.count()).toBe(0);

    await desk.press('Share to channel');
    await desk.press('Share', desk.modal);
    await card.waitFor();
    await desk.page
      .getByRole('main')
      .getByText(/^The workload: .*about 3M images a month/)
      .waitFor();

    await desk.act('Bob');
    await desk.page.getByRole('link', { name: 'The whole thread' }).click();
    await desk.advice().waitFor();
    await desk.thread.getByText('3 million images').waitFor();
    await (await desk.home()).getByText('Should our thumbnail maker').waitFor();
  });

  test('can be judged: a word of thanks for one person, or a question what was wrong', async () => {
    await desk.advised('Should our invoice mailer, 20000 mails a month, be a Lambda?');
    await desk.press('Helpful');
    await desk.thread.getByText('Thanks, that’s kept with the decision.').waitFor();
    await desk.thread.getByText('Only visible to you').waitFor();

    await desk.press('Not helpful');
    await desk
      .field(/^What was wrong/)
      .getByRole('textbox')
      .fill('our prices differ');
    await desk.press('Send', desk.modal);
    await desk.modal.waitFor({ state: 'detached' });
  });

  test('stays out of what people say to each other, and of a muted thread altogether', async () => {
    const openThread = () =>
      desk.page
        .getByRole('button', { name: /replies$/ })
        .last()
        .click();
    await desk.advised('Should our webhook receiver, 4 million calls a month, be a Lambda?');
    await desk.act('Bob');
    await openThread();
    await desk.say('Reply', 'shall we have lunch at half past twelve?');
    await desk.act('Alice');
    await openThread();
    await desk.say('Reply', 'yes, the noodle place');
    await desk.pickMore('Mute this thread');
    await desk.thread.getByText('I’ll stay quiet here until somebody mentions me.').waitFor();
    await desk.say('Reply', 'what if it were steady?');
    // Deliveries have no order: heard only after the mention, which ends the silence, it would be answered.
    await desk.page.waitForTimeout(1000);
    await desk.say('Reply', '@Deployment Advisor what if it were steady?');
    await desk.thread.getByRole('heading', { name: 'What if: a steady load' }).waitFor();

    const speakers = await desk.thread
      .getByRole('article')
      .evaluateAll((articles) => articles.map((each) => each.getAttribute('aria-label')));
    const advisor = 'Deployment Advisor';
    expect(speakers.slice(3)).toEqual(['Bob', 'Alice', advisor, 'Alice', 'Alice', advisor]);
  });
});
