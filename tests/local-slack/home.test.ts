import { describe, expect, test } from 'vitest';
import { openAdvisor } from './advisor.ts';
import { noBrowser, pageOf } from './page.ts';

describe.skipIf(noBrowser)('the Home tab', () => {
  const desk = pageOf(openAdvisor);

  test('begins a conversation with a suggestion, or with the form', async () => {
    const home = await desk.home();
    await desk.press('Try: a photo resizer', home);
    await desk.thread.getByText('@Alice asked: Should our photo resizer').waitFor();
    await desk.press('Answer now');
    await desk.advice().waitFor();
    expect(await desk.thread.getByRole('button', { name: 'Share to channel' }).count()).toBe(0);

    await desk.press('Fill in the form', home);
    await desk
      .field(/^About how many requests/)
      .getByRole('textbox')
      .fill('30 rps');
    await desk.press('Get advice', desk.modal);
    await desk.thread.getByText('@Alice described a workload in the form.').waitFor();
    await desk.advice().waitFor();
  });

  test('lists what was decided, finds it by a word, and looks at it again', async () => {
    await desk.advised('Should our invoice archive, 40000 files a month, be a Lambda?');
    await desk.advised('Should the chess server, 8 million moves a month, be a Lambda?');
    const home = await desk.home();
    await home.getByText('Should our invoice archive').waitFor();
    await home.getByText('Should the chess server').waitFor();

    const search = home.getByRole('group', { name: /^Search by word/ }).getByRole('textbox');
    await search.fill('invoice');
    expect(await home.getByText('Should the chess server').count()).toBe(1);
    await search.press('Enter');
    await home.getByText('Should the chess server').waitFor({ state: 'detached' });
    await home.getByText('Should our invoice archive').waitFor();

    await home.getByRole('button', { name: 'Look again' }).first().click();
    await desk.modal.getByText('Should our invoice archive').waitFor();
    await desk.modal.getByText(/^Today: unchanged, with the knowledge as of \d{4}-\d\d-\d\d\.$/).waitFor();
    await desk.modal.getByRole('link', { name: 'Open the thread' }).click();
    await desk.press('Close', desk.modal);
    await desk.thread.getByText('Should our invoice archive').waitFor();
  });

  test('deletes a person’s data only when that is confirmed, and nobody else’s', async () => {
    await desk.act('Bob');
    await desk.advised('Should Bob’s backup job, once a night, be a Lambda?');
    const home = await desk.home();
    await home.getByText(/Should Bob.s backup job/).waitFor();
    await desk.press('Delete my data', home);
    await desk.modal.getByText('Messages in Slack stay until you delete them.').waitFor();
    await desk.press('Keep', desk.modal);
    await home.getByText(/Should Bob.s backup job/).waitFor();

    await desk.press('Delete my data', home);
    await desk.press('Delete', desk.modal);
    await home.getByText(/Should Bob.s backup job/).waitFor({ state: 'detached' });
    await home.getByText('None yet. Ask me something.').waitFor();
    await desk.act('Alice');
    await (await desk.home()).getByText('Should our invoice archive').waitFor();
  });
});
