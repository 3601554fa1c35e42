import { useState } from 'react';

import { holdBlockers, holdGaps } from '#shared/domain/review/hold-review';
import { ConfirmDialog } from '../../ui/confirm-dialog';
import { Notice } from '../../ui/notice';
import { wordsOf } from '../../ui/report-refusal';
import { useReviewView } from './review-context';
import { holdReview } from './review-store';

/** Says what holding means and what is still missing, before it is final. */
export function HoldDialog({ onClose }: { readonly onClose: () => void }) {
  const { judged, open } = useReviewView();
  const [refusal, setRefusal] = useState('');
  const [isPending, setIsPending] = useState(false);
  const blockers = holdBlockers(judged, open.agreement.locale);
  const gaps = holdGaps(judged);
  const hold = async () => {
    if (blockers.length > 0) return onClose();
    setIsPending(true);
    try {
      await holdReview();
      onClose();
    } catch (error) {
      setRefusal(wordsOf(error));
      setIsPending(false);
    }
  };
  return (
    <ConfirmDialog
      title={blockers.length > 0 ? 'The review cannot be held yet' : 'Hold this review?'}
      isOpen
      confirmLabel={blockers.length > 0 ? 'Back to the review' : 'Hold the review'}
      isPending={isPending}
      onConfirm={() => void hold()}
      onClose={onClose}
    >
      <div className="stack">
        {blockers.length === 0 && (
          <p>
            Its figures, verdicts and decisions are final from then on: there is no undo. The next review opens on them.
          </p>
        )}
        {blockers.map((blocker) => (
          <Notice key={blocker} tone="warn">
            {blocker}
          </Notice>
        ))}
        {gaps.map((gap) => (
          <Notice key={gap} tone="info">
            {gap}
          </Notice>
        ))}
        {refusal !== '' && <Notice tone="bad">{refusal}</Notice>}
      </div>
    </ConfirmDialog>
  );
}
