import { showDay } from '#shared/domain/deck/show-day';
import { findingInWords, promiseInWords } from '#shared/domain/review/finding-in-words';
import type { JudgedCommitment } from '#shared/domain/review/hold-review';
import { trendWords } from '#shared/domain/review/trend-words';
import { DecisionPart } from './decision-part';
import { FiguresPart } from './figures/figures-part';
import { TrendPlot } from './figures/trend-plot';
import { OverridePart } from './override-part';
import { useReviewView } from './review-context';
import { VerdictChip } from './verdict-chip';

interface Props {
  readonly judged: JudgedCommitment;
}

/** One promise: as it was signed, what was read, what it came to, what follows. */
export function PromiseCard({ judged }: Props) {
  const { open } = useReviewView();
  const { locale } = open.agreement;
  const { commitment, row, finding } = judged;
  const title = promiseInWords(commitment, locale);
  const headingId = `promise-${commitment.id}`;
  return (
    <article className="card promise" aria-labelledby={headingId}>
      <header className="promise__head">
        <h3 id={headingId} className="promise__title">
          {title}
        </h3>
        <VerdictChip finding={finding} />
      </header>
      <div className="promise__columns">
        <div className="promise__words">
          <p>{findingInWords(commitment, row, { finding, locale })}</p>
          <Signed judged={judged} />
          <OverridePart judged={judged} />
          <DecisionPart judged={judged} title={title} />
        </div>
        <div className="promise__figures">
          <TrendPlot judged={judged} locale={locale} />
          <p className="muted promise__trend">{trendWords(judged)}</p>
        </div>
      </div>
      <FiguresPart judged={judged} title={title} />
    </article>
  );
}

/** Who answers for it, where it is read, and what was promised before an amendment changed it. */
function Signed({ judged: { commitment, row } }: Props) {
  const { locale } = useReviewView().open.agreement;
  const { terms, history, isDropped } = commitment;
  const facts = [
    terms.owner.trim() === '' ? '' : `Owner: ${terms.owner.trim()}`,
    row.readFrom.trim() === '' ? '' : `Read from: ${row.readFrom.trim()}`,
  ].filter((fact) => fact !== '');
  const now = promiseInWords(commitment, locale);
  const earlier = history.filter(({ terms: before }) => before && promiseInWords({ terms: before }, locale) !== now);
  return (
    <>
      {facts.length > 0 && <p className="muted">{facts.join('. ')}.</p>}
      {earlier.map(({ revision, from, terms: before }) => (
        <p key={revision} className="muted">
          From {showDay(from, locale)} on, revision {revision}: {before && promiseInWords({ terms: before }, locale)}.
        </p>
      ))}
      {isDropped && <p className="muted">An amendment dropped this promise within the quarter.</p>}
    </>
  );
}
