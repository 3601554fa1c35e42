import { showDay } from '#shared/domain/deck/show-day';
import { promiseInWords } from '#shared/domain/review/finding-in-words';
import type { Outcome, Review } from '#shared/domain/review/review-schema';
import { count, periodWords } from '#shared/domain/review/review-words';
import { Disclosure } from '../../ui/disclosure';
import { PageSection } from '../../ui/page';
import { FollowUps } from './follow-ups';
import { useReviewView } from './review-context';
import { ColourChip } from './verdict-chip';

/** What the review opens on: the promises kept and broken last time, and what was decided then. */
export function OpeningSection() {
  const { open } = useReviewView();
  return (
    <PageSection title={open.previous ? 'Where the last review left off' : 'What was signed'}>
      {open.previous ? <LastTime previous={open.previous} /> : <FirstReview />}
      <FollowUps />
    </PageSection>
  );
}

function FirstReview() {
  const { judged, open } = useReviewView();
  const { locale, versions } = open.agreement;
  const [first] = versions;
  return (
    <>
      <p>
        This is the first review. It looks back on {count(judged.length, 'promise')} that both sides signed
        {first && ` for the time from ${showDay(first.from, locale)}`}.
      </p>
      <Disclosure title="The promises as they were signed">
        <ul className="review-outcomes">
          {judged.map(({ commitment }) => (
            <li key={commitment.id} className="review-outcome">
              <p>{promiseInWords(commitment, locale)}</p>
            </li>
          ))}
        </ul>
      </Disclosure>
    </>
  );
}

function LastTime({ previous }: { readonly previous: Review }) {
  const { open } = useReviewView();
  const { outcomes, period } = previous.document;
  const kept = outcomes.filter(({ verdict }) => verdict === 'kept');
  const broken = outcomes.filter(({ verdict }) => verdict === 'broken');
  const undecided = outcomes.filter(({ verdict }) => verdict === null);
  return (
    <>
      <p className="review-lead">
        From {periodWords(period, open.agreement.locale)}, {count(kept.length, 'promise was', 'promises were')} kept and{' '}
        {count(broken.length, 'was', 'were')} broken
        {undecided.length > 0 && `; ${count(undecided.length, 'has', 'have')} no verdict`}.
      </p>
      {broken.length > 0 && <Outcomes outcomes={broken} />}
      {kept.length > 0 && (
        <Disclosure title={`Kept: ${count(kept.length, 'promise')}`}>
          <Outcomes outcomes={kept} />
        </Disclosure>
      )}
      {undecided.length > 0 && (
        <Disclosure title={`Without a verdict: ${count(undecided.length, 'promise')}`}>
          <Outcomes outcomes={undecided} />
        </Disclosure>
      )}
    </>
  );
}

function Outcomes({ outcomes }: { readonly outcomes: readonly Outcome[] }) {
  return (
    <ul className="review-outcomes">
      {outcomes.map(({ commitmentId, side, promise, colour, inWords }) => (
        <li key={commitmentId} className="review-outcome">
          <ColourChip colour={colour} />
          <div>
            <p className="review-outcome__promise">{promise}</p>
            <p className="muted">
              {side === 'marketing' ? 'Marketing' : 'Sales'}. {inWords}
            </p>
          </div>
        </li>
      ))}
    </ul>
  );
}
