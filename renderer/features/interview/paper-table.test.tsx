import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';

import { api } from '../../lib/api';
import { flushSaves, openInterview, useCard } from './interview-store';
import { PaperTable } from './paper-table';
import { sheetForTests } from './sheet-for-tests';

vi.mock('../../lib/api', () => ({
  api: { interviews: { open: vi.fn(), save: vi.fn() }, seats: {} },
  onEvent: () => () => undefined,
}));

beforeEach(async () => {
  const sheet = sheetForTests({ firstImpression: null });
  vi.mocked(api.interviews.open).mockResolvedValue(sheet);
  vi.mocked(api.interviews.save).mockResolvedValue({ kind: 'saved', rev: 5 });
  await openInterview(sheet.candidateId, '1');
});
afterEach(() => flushSaves());

it('takes a whole interview by keys alone: a digit, Tab, the words, Enter', async () => {
  const user = userEvent.setup();
  render(<PaperTable isReadOnly={false} />);
  await user.click(screen.getByRole('textbox', { name: 'Rating, First impression' }));
  await user.keyboard('4{Tab}Calm and clear{Enter}');
  await user.keyboard('5{Tab}Margin first, in 3 steps{Enter}');
  await user.keyboard('x{Tab}No time left{Enter}');
  await user.keyboard('2{Tab}Asked nothing about money');

  expect(useCard.getState().document).toMatchObject({
    isFromPaper: true,
    firstImpression: { rating: 4, words: 'Calm and clear' },
    answers: {
      goal: { rating: 5, evidence: 'Margin first, in 3 steps' },
      fair: { rating: null, skipReason: 'No time left' },
      theirs: { rating: 2, evidence: 'Asked nothing about money' },
    },
  });
});

it('takes no answer before the first impression, and none that is no digit', async () => {
  const user = userEvent.setup();
  render(<PaperTable isReadOnly={false} />);
  await user.click(screen.getByRole('textbox', { name: /^Rating, What is marketing/ }));
  await user.keyboard('5');
  expect(useCard.getState().document.answers['goal']?.rating).toBeNull();

  await user.click(screen.getByRole('textbox', { name: 'Rating, First impression' }));
  await user.keyboard('7a');
  expect(useCard.getState().document.impressionDraft.rating).toBeNull();
});
