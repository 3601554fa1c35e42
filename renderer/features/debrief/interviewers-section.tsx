import { useMemo } from 'react';

import { halos, haloWords, type Halo } from '#shared/domain/scoring/halo';
import { impressionsOf, scoredCandidateOf, scoringFrameOf } from '#shared/domain/scoring/of-evidence';
import { severities, type Severity } from '#shared/domain/scoring/severity';
import { formatNumber } from '#shared/kernel/format';
import { PageSection } from '../../ui/page';
import type { OpenDebrief } from './debrief-store';
import { useNumberLocale } from './use-scores';
import { scoreText, seatName } from './words';

/** First impressions against ratings, and who scores lower or higher than the others; nothing where n is too small. */
export function InterviewersSection({ debrief }: { readonly debrief: OpenDebrief }) {
  const locale = useNumberLocale();
  const { search, evidence, all } = debrief;
  const close = useMemo(() => halos(impressionsOf(evidence.cards)), [evidence]);
  const severity = useMemo(() => severities(scoringFrameOf(search), all.map(scoredCandidateOf)), [search, all]);
  if (close.length === 0 && severity.length === 0) return null;
  const named = (seatId: string) => seatName(search, seatId);
  return (
    <PageSection title="The interviewers">
      <ul className="debrief-list">
        {close.map((halo) => (
          <li
            key={`halo ${halo.seatId}`}
            className={halo.isClose ? 'debrief-line debrief-line--close' : 'debrief-line'}
          >
            <strong>{named(halo.seatId)}</strong> {haloLine(halo, locale)}
          </li>
        ))}
        {severity.map((one) => (
          <li key={`severity ${one.seatId}`} className="debrief-line">
            <strong>{named(one.seatId)}</strong> {severityLine(one, locale)}
          </li>
        ))}
      </ul>
      <p className="debrief-note">Shown, never applied to a score.</p>
    </PageSection>
  );
}

function haloLine({ meanDifference, equal, ratings, isClose }: Halo, locale: string): string {
  const line = `rated ${scoreText(meanDifference, locale)} points from the sealed first impression on average; ${equal} of ${ratings} ratings are equal to it`;
  return isClose ? `${line}: ${haloWords}.` : `${line}.`;
}

function severityLine({ difference, candidates, pairs }: Severity, locale: string): string {
  const points = formatNumber(Math.abs(difference), locale, { exactly: 1 });
  const than = difference < 0 ? 'below' : 'above';
  return `scores ${points} ${than} the others on average (${candidates} candidates, n = ${pairs}).`;
}
