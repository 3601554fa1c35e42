import type { Side } from '#shared/domain/agreement/accountability-schema';
import { count } from '#shared/domain/review/review-words';
import { PageSection } from '../../ui/page';
import { PromiseCard } from './promise-card';
import { useReviewView } from './review-context';

/** One side's promises of the quarter, each with its figures and what is decided. */
export function PromisesSection({ side }: { readonly side: Side }) {
  const { judged } = useReviewView();
  const own = judged.filter(({ commitment }) => commitment.side === side);
  const title = side === 'marketing' ? 'What marketing promised' : 'What sales promised';
  if (own.length === 0) return null;
  return (
    <PageSection title={title} aside={count(own.length, 'promise')}>
      <ul className="review-promises">
        {own.map((one) => (
          <li key={one.commitment.id}>
            <PromiseCard judged={one} />
          </li>
        ))}
      </ul>
    </PageSection>
  );
}
