import { render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { beforeEach, expect, it, vi } from 'vitest';

import { useWorkshop } from '../../workshop-store';
import { PaySection } from './pay-section';

vi.mock('../../../../lib/api', () => ({
  api: { agreements: { save: () => Promise.resolve({ kind: 'saved', rev: 1, updatedAtMs: 0 }) } },
  onEvent: () => () => undefined,
}));

const first = useWorkshop.getInitialState();
beforeEach(() => useWorkshop.setState(first, true));

async function write(name: string, text: string) {
  screen.getByRole('textbox', { name }).focus();
  await userEvent.paste(text);
}

it('writes the agreed share into the agreement and says it in words', async () => {
  render(<PaySection />);
  await write('Variable pay of marketers that hangs on sales results', '40');

  expect(useWorkshop.getState().document.pay.shareOnSales).toBe(0.4);
  expect(screen.getByText('40% of the variable pay of marketers hangs on sales results.')).toBeVisible();
});

it('keeps a share above 100% as typed, with what is wrong', async () => {
  render(<PaySection />);
  await write('Variable pay of marketers that hangs on sales results', '140');

  expect(screen.getByText('A share lies between 0% and 100%.')).toBeVisible();
});

it('draws the payout with three examples once it can be worked out', async () => {
  render(<PaySection />);
  expect(screen.getByText(/Write the target variable pay/)).toBeVisible();
  await write('Paid when the target is met', '10000');
  await userEvent.click(screen.getByRole('button', { name: 'Add a step above the target' }));
  expect(screen.getByText(/needs both numbers/)).toBeVisible();
  await write('Counts', '2');

  expect(screen.getByRole('img')).toHaveAccessibleName(
    /At 80% of the target: \D*8,000\. At 100% of the target: \D*10,000\. At 120% of the target: \D*14,000/,
  );
  await write('At most', '125');
  expect(screen.getByRole('img')).toHaveAccessibleName(/At 120% of the target: \D*12,500/);
  await userEvent.click(screen.getByRole('button', { name: 'Delete step 1' }));
  expect(screen.getByRole('img')).toHaveAccessibleName(/At 120% of the target: \D*10,000/);
});
