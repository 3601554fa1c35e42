import { tabTo } from '../support/keys';
import { beginOwnAgreement } from '../support/own-agreement';
import { stages } from '../support/screens';
import { expect, test } from './fixtures';

test('every stage is reached and left by keys alone', async ({ appWindow: page }) => {
  await page.getByRole('button', { name: 'Continue the workshop' }).waitFor();
  await tabTo(page, page.getByRole('button', { name: 'Continue the workshop' }));
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { name: 'Review', level: 1 }).waitFor();

  for (const { title } of stages.toReversed().slice(1)) {
    await page.keyboard.press('Alt+ArrowLeft');
    await expect(page.getByRole('heading', { name: title, level: 1 })).toBeVisible();
  }
  await page.keyboard.press('Alt+ArrowRight');
  await expect(page.getByRole('heading', { name: 'People and readiness', level: 1 })).toBeVisible();
});

test('a stage is passed through by Tab, and left by the button at its end', async ({ appWindow: page }) => {
  await beginOwnAgreement(page);
  await tabTo(page, page.getByRole('button', { name: 'Next: People and readiness' }));
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'People and readiness', level: 1 })).toBeVisible();
});

test('a term is added, named, agreed, moved and undone by keys alone', async ({ appWindow: page }) => {
  await page.getByRole('button', { name: 'Continue the workshop' }).waitFor();
  await tabTo(page, page.getByRole('button', { name: 'Continue the workshop' }));
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { name: 'Review', level: 1 }).waitFor();
  await page.keyboard.press('Control+k');
  await page.getByRole('dialog').locator('input:focus').waitFor();
  await page.keyboard.type('Nothing of the kind');
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await page.keyboard.press('Control+k');
  await page.getByRole('dialog').locator('input:focus').waitFor();
  await page.keyboard.type('Go to Terminology');
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { name: 'Terminology', level: 1 }).waitFor();

  await tabTo(page, page.getByRole('button', { name: 'Add a term' }));
  await page.keyboard.press('Enter');
  await expect(page.getByRole('textbox', { name: 'Term', exact: true })).toBeFocused();
  await page.keyboard.type('Escalation');
  const row = page.getByRole('list', { name: 'Terms' }).getByRole('listitem').filter({ hasText: 'Escalation' });
  await expect(row).toContainText('Open on both sides');

  await tabTo(page, page.getByRole('radiogroup', { name: 'Marketing' }).getByRole('radio', { name: 'Open' }));
  await page.keyboard.press('ArrowRight');
  await expect(row).toContainText('Marketing agreed');

  await row.getByRole('button', { name: 'Move Escalation' }).focus();
  await page.keyboard.press('Home');
  await expect(page.getByRole('list', { name: 'Terms' }).getByRole('listitem').first()).toContainText('Escalation');
  await page.keyboard.press('Control+z');
  await expect(page.getByRole('list', { name: 'Terms' }).getByRole('listitem').last()).toContainText('Escalation');
});

test('single keys never act while typing and can be switched off', async ({ appWindow: page }) => {
  await page.getByRole('link', { name: 'Settings' }).click();
  const name = page.getByRole('textbox', { name: 'Your name' });
  await name.fill('Who asks');
  await name.press('Shift+?');
  await expect(name).toHaveValue('Who asks?');
  await expect(page.getByRole('dialog')).toHaveCount(0);

  await page.getByRole('heading', { name: 'Settings', level: 1 }).click();
  await page.keyboard.press('Shift+?');
  await expect(page.getByRole('dialog', { name: 'Keyboard shortcuts' })).toBeVisible();
  await page.keyboard.press('Escape');
  await page.getByRole('switch').focus();
  await page.keyboard.press('Space');
  await page.getByRole('heading', { name: 'Settings', level: 1 }).click();
  await page.keyboard.press('Shift+?');
  await expect(page.getByRole('dialog')).toHaveCount(0);
});
