import './review.css';

import { useNavigate } from '@tanstack/react-router';
import { ArrowLeft, CalendarPlus, CircleDashed, Lock, TriangleAlert } from 'lucide-react';
import { useEffect, useState } from 'react';
import { Link } from 'react-aria-components';

import { agreementIdSchema } from '#shared/domain/agreement/agreement-schema';
import type { ReviewsOfAgreement, ReviewSummary } from '#shared/domain/review/review-list';
import { heldWords, periodWords } from '#shared/domain/review/review-words';
import { agreementPath } from '../../lib/agreement-state';
import { Button } from '../../ui/button';
import { Chip } from '../../ui/chip';
import { EmptyState } from '../../ui/empty-state';
import { FailedState } from '../../ui/failed-state';
import { Loading } from '../../ui/loading';
import { Page } from '../../ui/page';
import { NewReviewDialog } from './new-review-dialog';
import { loadReviews, useReviews } from './reviews-store';

interface Props {
  readonly agreementId: string;
}

/** Every quarter of a sealed agreement that was, or is being, looked back on. */
export function ReviewsPage({ agreementId }: Props) {
  const { status, problem, agreementId: openedId, all } = useReviews();
  useEffect(() => void loadReviews(agreementIdSchema.parse(agreementId)), [agreementId]);
  if (status === 'failed') {
    const again = () => void loadReviews(agreementIdSchema.parse(agreementId));
    return <FailedState title="The reviews could not be read" message={problem} onRetry={again} />;
  }
  if (openedId !== agreementId || !all) return <Loading label="Reading the reviews" />;
  return <Reviews all={all} />;
}

function Reviews({ all }: { readonly all: ReviewsOfAgreement }) {
  const { agreement, reviews, next } = all;
  const [isCreating, setIsCreating] = useState(false);
  const navigate = useNavigate();
  const open = reviews.find(({ heldAtMs }) => heldAtMs === null);
  const action =
    next === null ? null : open ? (
      <Button variant="primary" onPress={() => void navigate({ to: `/agreements/${agreement.id}/reviews/${open.id}` })}>
        Go on with the open review
      </Button>
    ) : (
      <Button variant="primary" icon={CalendarPlus} onPress={() => setIsCreating(true)}>
        Begin a review
      </Button>
    );
  return (
    <>
      <nav className="review-back" aria-label="Agreement">
        <Link href={agreementPath(agreement)}>
          <ArrowLeft size={14} aria-hidden /> {agreement.title}
        </Link>
      </nav>
      <Page title="Quarterly reviews" subtitle={`${agreement.clientName}: ${agreement.title}`} actions={action}>
        {next === null && (
          <EmptyState title="Nothing is sealed yet">
            A review looks back on what both sides signed. Have the agreement signed and sealed first.
          </EmptyState>
        )}
        {next !== null && reviews.length === 0 && (
          <EmptyState title="No review yet">
            After a quarter both sides read what became of each promise, and decide what follows. The next one would
            look back on {periodWords(next, agreement.locale)}.
          </EmptyState>
        )}
        {reviews.length > 0 && (
          <ul className="review-list">
            {reviews.map((review) => (
              <ReviewRow key={review.id} review={review} all={all} />
            ))}
          </ul>
        )}
      </Page>
      {isCreating && next && <NewReviewDialog all={all} next={next} onClose={() => setIsCreating(false)} />}
    </>
  );
}

function ReviewRow({
  review,
  all: { agreement },
}: {
  readonly review: ReviewSummary;
  readonly all: ReviewsOfAgreement;
}) {
  const { id, period, heldAtMs, kept, broken, withoutVerdict, isIntact } = review;
  const { locale } = agreement;
  return (
    <li className="review-list__row">
      {isIntact ? (
        <Link className="review-list__open" href={`/agreements/${agreement.id}/reviews/${id}`}>
          {period && periodWords(period, locale)}
        </Link>
      ) : (
        <span className="review-list__open">A review that cannot be read</span>
      )}
      {!isIntact && (
        <Chip tone="bad" icon={TriangleAlert}>
          Damaged
        </Chip>
      )}
      {heldAtMs === null ? (
        <Chip tone="accent" icon={CircleDashed}>
          Being written
        </Chip>
      ) : (
        <>
          <span className="muted tabular">
            {[
              `${kept} kept`,
              `${broken} broken`,
              ...(withoutVerdict > 0 ? [`${withoutVerdict} without a verdict`] : []),
            ].join(', ')}
          </span>
          <Chip icon={Lock}>{heldWords(heldAtMs, locale)}</Chip>
        </>
      )}
    </li>
  );
}
