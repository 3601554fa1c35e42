import { useMemo } from 'react';

import { settledOrder } from '#shared/domain/debrief/speaking-order';
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
  const seatIds = settledOrder([], search.panel.seats);
  const lines = [...seatIds, ...idsBeside(seatIds, [...close, ...severity])].flatMap((seatId) => {
    const halo = close.find((one) => one.seatId === seatId);
    const strict = severity.find((one) => one.seatId === seatId);
    const words = [...(halo ? [haloLine(halo, locale)] : []), ...(strict ? [severityLine(strict, locale)] : [])];
    return words.length === 0 ? [] : [{ seatId, text: words.join(' '), isClose: halo?.isClose === true }];
  });
  if (lines.length === 0) return null;
  return (
    <PageSection title="The interviewers">
      <ul className="debrief-list">
        {lines.map(({ seatId, text, isClose }) => (
          <li key={seatId} className={isClose ? 'debrief-line debrief-line--close' : 'debrief-line'}>
            <strong>{seatName(search, seatId)}</strong> {text}
          </li>
        ))}
      </ul>
      <p className="debrief-note">Shown, never applied to a score.</p>
    </PageSection>
  );
}

/** Seats that left the panel and scored. */
const idsBeside = (known: readonly string[], rows: readonly { readonly seatId: string }[]) => [
  ...new Set(rows.map(({ seatId }) => seatId).filter((id) => !known.includes(id))),
];

function haloLine({ meanDifference, equal, ratings, isClose }: Halo, locale: string): string {
  const line = `rates ${scoreText(meanDifference, locale)} points from the sealed first impression on average; ${equal} of ${ratings} ratings are equal to it`;
  return isClose ? `${line}: ${haloWords}.` : `${line}.`;
}

function severityLine({ difference, candidates, pairs }: Severity, locale: string): string {
  const points = formatNumber(Math.abs(difference), locale, { exactly: 1 });
  const than = difference < 0 ? 'below' : 'above';
  return `Scores ${points} ${than} the others on average (${candidates} candidates, n = ${pairs}).`;
}
