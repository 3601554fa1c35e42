import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it, vi } from 'vitest';

import { AppError } from '#shared/kernel/errors';
import { LosingDialog } from './losing-dialog';
import { ToastRegion } from './toast';

const onConfirm = vi.fn<(acceptsLoss: boolean) => Promise<void>>();
const onClose = vi.fn<() => void>();
const lost = 'A round is under way. Its answers would be lost for good.';

function show() {
  onConfirm.mockReset();
  onClose.mockReset();
  render(
    <>
      <LosingDialog
        title="Delete it?"
        isOpen
        confirmLabel="Delete for good"
        lossLabel="Lose it and delete"
        onConfirm={onConfirm}
        onClose={onClose}
      >
        It cannot be undone.
      </LosingDialog>
      <ToastRegion />
    </>,
  );
}

it('asks again with what would be lost, the focus on Cancel, and then goes on', async () => {
  show();
  onConfirm.mockRejectedValueOnce(new AppError('CONFLICT', lost, { acceptsLoss: lost }));
  onConfirm.mockResolvedValueOnce();

  await userEvent.click(screen.getByRole('button', { name: 'Delete for good' }));

  expect(await screen.findByText(lost)).toBeVisible();
  expect(screen.getByRole('button', { name: 'Cancel' })).toHaveFocus();
  expect(onConfirm.mock.calls).toEqual([[false]]);

  await userEvent.click(screen.getByRole('button', { name: 'Lose it and delete' }));
  expect(onConfirm.mock.calls).toEqual([[false], [true]]);
});

it('asks from the beginning the next time after Cancel', async () => {
  show();
  onConfirm.mockRejectedValueOnce(new AppError('CONFLICT', lost, { acceptsLoss: lost }));
  await userEvent.click(screen.getByRole('button', { name: 'Delete for good' }));
  await screen.findByText(lost);

  await userEvent.click(screen.getByRole('button', { name: 'Cancel' }));

  expect(onClose).toHaveBeenCalledOnce();
  expect(screen.getByRole('button', { name: 'Delete for good' })).toBeVisible();
});

it('says any other refusal and accepts nothing by it', async () => {
  show();
  onConfirm.mockRejectedValueOnce(new AppError('CONFLICT', 'It still has one candidate.'));

  await userEvent.click(screen.getByRole('button', { name: 'Delete for good' }));

  expect(await screen.findByText('It still has one candidate.')).toBeVisible();
  expect(screen.getByRole('button', { name: 'Delete for good' })).toBeVisible();
});
