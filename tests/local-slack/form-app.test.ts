import { describe, expect, test } from 'vitest';
import { openFormApp } from './form-app.ts';
import { noBrowser, pageOf } from './page.ts';

describe.skipIf(noBrowser)('an app of another kind, in a browser', () => {
  const desk = pageOf(openFormApp);
  const messages = async (): Promise<void> => desk.page.getByRole('button', { name: 'Form App', exact: true }).click();

  test('fills in a modal by keyboard, sees what was objected to, and submits', async () => {
    await desk.post('/form');
    await desk.page.keyboard.press('Enter');
    const name = desk.field(/^Name/).getByRole('textbox');
    await name.fill('nobody');
    await desk.field(/^Size/).getByRole('combobox').focus();
    for (const key of ['Enter', 'ArrowDown', 'Enter']) await desk.page.keyboard.press(key);
    await desk.press('Save', desk.modal);
    await desk.modal.getByText('That is no name.').waitFor();
    await name.fill('Ada');
    await desk.press('Save', desk.modal);
    await desk.modal.waitFor({ state: 'detached' });
    await messages();
    await desk.page.getByText('Saved Ada, l').waitFor();
  });

  test('keeps what was entered when the modal is updated, and below another modal', async () => {
    await desk.page.getByRole('combobox', { name: 'Shortcuts' }).click();
    await desk.page.getByRole('option', { name: 'Fill' }).click();
    await desk.field(/^Name/).getByRole('textbox').fill('Grace');
    await desk.press('Rename', desk.modal);
    await desk.page.getByRole('dialog', { name: 'The same form' }).waitFor();
    expect(await desk.field(/^Name/).getByRole('textbox').inputValue()).toBe('Grace');

    await desk.press('More', desk.modal);
    await desk.page.getByRole('dialog', { name: 'Details' }).waitFor();
    await desk.press('Cancel', desk.modal);
    await desk.page.getByRole('dialog', { name: 'Details' }).waitFor({ state: 'detached' });
    expect(await desk.field(/^Name/).getByRole('textbox').inputValue()).toBe('Grace');
    await desk.press('Cancel', desk.modal);
    await messages();
    await desk.page.getByText('The details were left.').waitFor();
  });

  test('goes on in the same modal, then in a deeper one, and closes both at the end', async () => {
    await desk.act('Bob');
    await desk.post('/form now');
    await desk.field(/^Name/).getByRole('textbox').fill('again');
    await desk.press('Save', desk.modal);
    await desk.page.getByRole('dialog', { name: 'Once more' }).waitFor();
    await desk.field(/^Name/).getByRole('textbox').fill('deeper');
    await desk.press('Save', desk.modal);

    await desk.field(/^Pace/).getByText('Fast').click();
    await desk
      .field(/^Parts/)
      .getByText('Front')
      .click();
    await desk.field(/^Tags/).getByRole('combobox').click();
    for (const tag of ['Red', 'Blue']) await desk.page.getByRole('option', { name: tag }).click();
    await desk.page.keyboard.press('Escape');
    await desk.field(/^Hour/).locator('input').fill('09:30');
    await desk
      .field(/^Count/)
      .locator('input')
      .fill('7');
    await desk.choose(/^Who/, 'Alice');
    await desk.press('Save all', desk.modal);
    await desk.modal.waitFor({ state: 'detached' });
    expect(await desk.page.getByRole('dialog').count()).toBe(0);
    await messages();
    await desk.page.getByText('Saved fast, back+front, red+blue, 2026-11-20, 09:30, 7, somebody').waitFor();
  });

  test('publishes the Home tab when it is opened', async () => {
    await (await desk.home()).getByRole('heading', { name: 'Welcome home' }).waitFor();
  });

  test('draws every block or says that it cannot', async () => {
    await desk.post('@Form App show');
    await desk.page.getByText('Costs').waitFor();
    await desk.page.getByRole('table', { name: 'Sizes' }).waitFor();
    await desk.page.getByText('image a cat').waitFor();
    await desk.page.getByText('card is not drawn here').waitFor();
    await desk.page.getByText('2 * 3 * 4 <!here> and code').waitFor();
    expect(await desk.page.locator('a[href^="javascript"]').count()).toBe(0);
  });

  test('replaces, deletes and adds to messages late, seen by all or by one', async () => {
    await desk.post('@Form App buttons');
    const message = desk.page.getByRole('article', { name: 'Form App' }).last();
    await message.getByRole('button', { name: 'Delete' }).waitFor();
    await message.hover();
    await desk.press('Keep', message);
    const note = desk.page.getByRole('article').filter({ hasText: 'Only visible to you' });
    await note.getByRole('button', { name: 'Replace' }).click();
    await note.getByText('Replaced.').waitFor();

    const main = desk.page.getByRole('main');
    await main.getByRole('combobox', { name: 'More' }).click();
    await desk.page.getByRole('option', { name: 'Announce' }).click();
    await main.getByText('Announced.').waitFor();
    await main.getByRole('button', { name: 'Replace' }).click();
    await main
      .getByRole('article', { name: 'Form App' })
      .filter({ hasText: '(edited)' })
      .getByText('Replaced.')
      .waitFor();

    await desk.post('@Form App buttons');
    await main.getByRole('button', { name: 'Delete' }).click();
    await main.getByRole('button', { name: 'Delete' }).waitFor({ state: 'detached' });
  });

  test('says so when a command is not acknowledged in time', async () => {
    await desk.post('/slow please');
    await desk.page.getByText('/slow failed with the error “operation_timeout”.').waitFor();
  });
});
