import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';

import type { ReviewsOfAgreement } from '#shared/domain/review/review-list';
import { periodFaults } from '#shared/domain/review/period';
import type { ReviewPeriod } from '#shared/domain/review/review-schema';
import { Button } from '../../ui/button';
import { DateField } from '../../ui/date-field';
import { Dialog, DialogActions } from '../../ui/dialog';
import { Notice } from '../../ui/notice';
import { wordsOf } from '../../ui/report-refusal';
import { createReview } from './reviews-store';

interface Props {
  readonly all: ReviewsOfAgreement;
  readonly next: ReviewPeriod;
  readonly onClose: () => void;
}

/** Asks which quarter to look back on; the one that is due stands there already. */
export function NewReviewDialog({ all: { agreement, lastTo }, next, onClose }: Props) {
  const navigate = useNavigate();
  const [days, setDays] = useState<{ readonly from: string | null; readonly to: string | null }>(next);
  const [refusal, setRefusal] = useState('');
  const [isPending, setIsPending] = useState(false);
  const { from, to } = days;
  const faults = from !== null && to !== null ? periodFaults({ from, to }, lastTo) : {};
  const endsOn = agreement.versions.at(-1)?.document.setup.effectiveTo ?? null;
  const begin = async () => {
    if (from === null || to === null || Object.keys(faults).length > 0) return;
    setIsPending(true);
    try {
      const id = await createReview(agreement.id, { from, to });
      await navigate({ to: `/agreements/${agreement.id}/reviews/${id}` });
    } catch (error) {
      setRefusal(wordsOf(error));
      setIsPending(false);
    }
  };
  return (
    <Dialog title="Begin a review" isOpen onClose={onClose}>
      <div className="stack">
        <p className="muted">
          It opens on what was signed for these days, and on what the last review decided. A quarter has 13 weeks.
        </p>
        <div className="row row--equal">
          <DateField
            label="First day"
            day={from}
            error={from === null ? 'Choose the first day.' : faults['period.from']}
            onChange={(day) => setDays({ from: day, to })}
          />
          <DateField
            label="Last day"
            day={to}
            error={to === null ? 'Choose the last day.' : faults['period.to']}
            onChange={(day) => setDays({ from, to: day })}
          />
        </div>
        {endsOn !== null && from !== null && from > endsOn && (
          <Notice tone="info">
            The agreement’s term has ended before these days. The review still opens on what was signed and decided
            last.
          </Notice>
        )}
        {refusal !== '' && <Notice tone="bad">{refusal}</Notice>}
        <DialogActions>
          <Button variant="ghost" onPress={onClose}>
            Cancel
          </Button>
          <Button variant="primary" isPending={isPending} onPress={() => void begin()}>
            Begin the review
          </Button>
        </DialogActions>
      </div>
    </Dialog>
  );
}
