import './review.css';

import { ArrowLeft } from 'lucide-react';
import { useEffect, useMemo } from 'react';
import { I18nProvider, Link } from 'react-aria-components';

import { judgeReview } from '#shared/domain/review/hold-review';
import type { OpenReview } from '#shared/domain/review/review-list';
import { reviewIdSchema } from '#shared/domain/review/review-schema';
import { periodWords } from '#shared/domain/review/review-words';
import { useFlushWhenHidden } from '../../lib/saving/use-flush-when-hidden';
import { DraftSaving } from '../../ui/draft-saving';
import { FailedState } from '../../ui/failed-state';
import { Loading } from '../../ui/loading';
import { Page } from '../../ui/page';
import { TwoVersionsDialog } from '../../ui/two-versions-dialog';
import { AgingSection } from './aging-section';
import { ReviewContext, type ReviewView } from './review-context';
import { OpeningSection } from './opening-section';
import { PromisesSection } from './promises-section';
import { ReviewActions } from './review-actions';
import { openReview, reviewDraft, useReview, useReviewDraft } from './review-store';
import { SummarySection } from './summary-section';
import { WatchedSection } from './watched-section';

interface Props {
  readonly reviewId: string;
}

/** One quarter: what became of each signed promise, and what is decided about it. */
export function ReviewPage({ reviewId }: Props) {
  const { status, problem, reviewId: openedId, open } = useReview();
  useEffect(() => {
    void openReview(reviewIdSchema.parse(reviewId));
    return () => void reviewDraft.flush();
  }, [reviewId]);
  useFlushWhenHidden(reviewDraft.flush);
  if (status === 'failed') {
    const again = () => void openReview(reviewIdSchema.parse(reviewId));
    return <FailedState title="This review could not be opened" message={problem} onRetry={again} />;
  }
  if (status === 'loading' || openedId !== reviewId || !open) return <Loading label="Opening the review" />;
  return (
    <I18nProvider locale={open.agreement.locale}>
      <OpenPage open={open} />
    </I18nProvider>
  );
}

function OpenPage({ open }: { readonly open: OpenReview }) {
  const { agreement, review } = open;
  const document = useReviewDraft((state) => state.document);
  const hasOther = useReviewDraft((state) => state.other !== null);
  const isHeld = review.heldAtMs !== null;
  const view = useMemo(
    (): ReviewView => ({ open, document, isHeld, judged: judgeReview(document, agreement.versions) }),
    [open, document, isHeld, agreement.versions],
  );
  return (
    <ReviewContext value={view}>
      {!isHeld && <DraftSaving group="Review" draft={reviewDraft} />}
      <nav className="review-back" aria-label="Reviews">
        <Link href={`/agreements/${agreement.id}/reviews`}>
          <ArrowLeft size={14} aria-hidden /> Quarterly reviews
        </Link>
      </nav>
      <Page
        title={`Review of ${periodWords(document.period, agreement.locale)}`}
        subtitle={`${agreement.clientName}: ${agreement.title}`}
        actions={<ReviewActions />}
      >
        <OpeningSection />
        <SummarySection />
        <PromisesSection side="marketing" />
        <PromisesSection side="sales" />
        <WatchedSection />
        <AgingSection />
      </Page>
      <TwoVersionsDialog what="This review" isOpen={hasOther} onKeep={reviewDraft.settle} />
    </ReviewContext>
  );
}
