import { openStage, untilSaved } from '../support/screens';
import { toSigningPage } from '../support/signing-screens';
import { expect, test } from './fixtures';

test('a time zone left half-typed keeps an agreement from closing and leads back to its field', async ({
  appWindow: page,
}) => {
  await page.getByRole('button', { name: 'Continue the workshop' }).click();
  await openStage(page, 'communication');
  const zone = page.getByRole('combobox', { name: 'Time zone' });
  await zone.fill('Europe/Ber');
  await page.keyboard.press('Tab');
  await untilSaved(page);
  await toSigningPage(page);
  const blocker = page.getByRole('listitem').filter({ hasText: 'Working time: No time zone is called “Europe/Ber”' });
  await expect(blocker).toBeVisible();
  await expect(page.getByRole('button', { name: 'Close for signing…' })).toBeDisabled();

  await blocker.getByRole('button', { name: 'Go to “Time zone”' }).click();
  await expect(page.getByRole('heading', { name: 'Communication plan', level: 1 })).toBeVisible();
  await expect(zone).toBeFocused();
  await expect(zone).toBeInViewport();
  await zone.fill('Europe/Berlin');
  await page.getByRole('option', { name: 'Europe/Berlin' }).click();
  await untilSaved(page);

  await toSigningPage(page);
  await expect(page.getByText(/^Working time:/)).toHaveCount(0);
});
