import { render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { expect, it, vi } from 'vitest';

import { judgeReview } from '#shared/domain/review/hold-review';
import { heldReview } from '../../../tests/support/held-review';
import { version } from '../../../tests/support/review-builder';
import { ReviewActions } from './review-actions';
import { ReviewContext } from './review-context';

const jobs = vi.hoisted(() => ({ start: vi.fn(() => Promise.resolve(null)), running: [] as object[] }));

vi.mock('@tanstack/react-router', () => ({ useNavigate: () => vi.fn() }));
vi.mock('../../lib/api', () => ({ api: {}, onEvent: () => () => undefined }));
vi.mock('../../lib/jobs-store', () => ({
  startJob: jobs.start,
  useJobs: (select: (state: { jobs: object[] }) => unknown) => select({ jobs: jobs.running }),
}));

const { open } = heldReview({ versions: [version(1, '2026-02-09', [{ id: 'call' }])], document: {} });
const { document } = open.review;

function show(isHeld: boolean): void {
  const judged = judgeReview(document, open.agreement.versions);
  render(
    <ReviewContext value={{ open, document, isHeld, judged }}>
      <ReviewActions />
    </ReviewContext>,
  );
}

it('exports the record of a held review', async () => {
  show(true);
  await userEvent.click(screen.getByRole('button', { name: 'Export the record' }));

  expect(jobs.start).toHaveBeenCalledExactlyOnceWith({ kind: 'export-review', reviewId: open.review.id });
});

it('offers no record of a review that is still being written', () => {
  show(false);

  expect(screen.getByRole('button', { name: 'Hold the review…' })).toBeVisible();
  expect(screen.queryByRole('button', { name: 'Export the record' })).toBeNull();
});
