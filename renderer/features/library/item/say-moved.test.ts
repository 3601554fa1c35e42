import { expect, it, vi } from 'vitest';

import { showToast } from '../../../ui/toast';
import { sayMoved } from './say-moved';

vi.mock('../../../ui/toast', () => ({ showToast: vi.fn(() => vi.fn()) }));

it('offers to take back the newest move alone', () => {
  sayMoved('trashed', vi.fn());
  const takeAway = vi.mocked(showToast).mock.results[0]?.value as unknown;
  expect(takeAway).not.toHaveBeenCalled();

  sayMoved('active', vi.fn());

  expect(takeAway).toHaveBeenCalledOnce();
  expect(showToast).toHaveBeenLastCalledWith(expect.objectContaining({ title: 'It is in use again' }));
});
