import { MessagesSquare, TriangleAlert } from 'lucide-react';

import type { CandidateScore } from '#shared/domain/scoring/scoring-input';
import { spreadInWords } from '#shared/domain/scoring/shown-score';
import { formatPercent } from '#shared/kernel/format';
import { Chip } from '../../../ui/chip';
import { useNumberLocale } from '../use-scores';
import { scoreStep, scoreText } from '../words';
import type { ComparedCandidate } from './compared';

/** The letter, or why there is none. */
export function GradeCell({ score: { grade, composite }, evidence }: ComparedCandidate) {
  const hasDealBreaker = evidence.cards.some(({ document }) => document.dealBreakers.length > 0);
  return (
    <>
      {grade !== null && <span className="compare__figure">{grade}</span>}
      {grade === null && <span className="muted">{composite === null ? 'No open scores' : 'Not enough evidence'}</span>}
      {hasDealBreaker && <Chip tone="bad">Deal-breaker seen</Chip>}
    </>
  );
}

export function CompositeCell({ score: { composite } }: { readonly score: CandidateScore }) {
  const locale = useNumberLocale();
  return composite === null ? <None /> : <span className="compare__figure">{scoreText(composite, locale)}</span>;
}

export function RangeCell({ range }: { readonly range: CandidateScore['seatRange'] }) {
  const locale = useNumberLocale();
  if (!range) return <None />;
  return (
    <span className="tabular">
      {scoreText(range.lowest, locale)} to {scoreText(range.highest, locale)}
    </span>
  );
}

export function RatedCell({ coverage }: { readonly coverage: number }) {
  const locale = useNumberLocale();
  return <span className="tabular">{formatPercent(coverage, locale)}</span>;
}

interface CompetencyProps {
  readonly score: CandidateScore;
  readonly competencyId: string;
}

/** The score with its colour and digit, its interval, and how far apart the seats are. */
export function CompetencyCell({ score, competencyId }: CompetencyProps) {
  const locale = useNumberLocale();
  const competency = score.competencies.find((one) => one.competencyId === competencyId);
  if (!competency || competency.score === null) return <None />;
  const { interval, spread, spreadWords, seats } = competency;
  return (
    <div className="compare__score">
      <span className={`score-cell score-step--${scoreStep(competency.score)}`}>
        {scoreText(competency.score, locale)}
      </span>
      <span className="compare__around">
        {seats.length === 1 ? '1 seat' : `${seats.length} seats`}
        {interval && `, ${scoreText(interval.lower, locale)} to ${scoreText(interval.upper, locale)}`}
      </span>
      {spread !== null && spreadWords !== null && (
        <Chip
          tone={spreadWords === 'far apart' ? 'warn' : 'neutral'}
          icon={spreadWords === 'far apart' ? TriangleAlert : MessagesSquare}
        >
          {spreadInWords(spread)}
        </Chip>
      )}
    </div>
  );
}

/** A cell that has nothing to tell. */
export function None() {
  return (
    <span className="muted">
      <span aria-hidden>–</span>
      <span className="visually-hidden">none</span>
    </span>
  );
}
