import './score-summary.css';

import { Lock } from 'lucide-react';
import type { ReactNode } from 'react';

import { countedWeights, excusalsIn } from '#shared/domain/debrief/score-basis';
import { sealedWords } from '#shared/domain/debrief/sealed-words';
import { dateNames } from '#shared/domain/kit/seat-kind';
import { ignoredWeights } from '#shared/domain/scoring/of-evidence';
import { warningTexts } from '#shared/domain/scoring/score-report';
import { formatPercent } from '#shared/kernel/format';
import { Notice } from '../../ui/notice';
import type { OpenDebrief } from './debrief-store';
import { useNumberLocale, type Scores } from './use-scores';
import { scoreText, seatName } from './words';

interface Props {
  readonly debrief: OpenDebrief;
  readonly scores: Scores;
}

/** Grade and composite, what they rest on, and what is still sealed. */
export function ScoreSummary({ debrief, scores: { score, before } }: Props) {
  const locale = useNumberLocale();
  const { composite, seatRange, coverage, grade, warnings } = score;
  const isMoved = before.composite !== composite && before.composite !== null;
  const sealed = sealedWords(debrief.evidence, (seatId) => seatName(debrief.search, seatId));
  const notices = [...warnings.map((code) => warningTexts[code]), ...weightNotices(debrief)];
  return (
    <div className="stack">
      <dl className="score-summary">
        <Figure label="Grade">{grade ?? 'None'}</Figure>
        <Figure
          label="Composite"
          note={isMoved && before.composite !== null && `${scoreText(before.composite, locale)} before the discussion`}
        >
          {composite === null ? 'None' : scoreText(composite, locale)}
        </Figure>
        <Figure label="Range of the seats">
          {seatRange ? `${scoreText(seatRange.lowest, locale)} to ${scoreText(seatRange.highest, locale)}` : 'One seat'}
        </Figure>
        <Figure label="Rated, by weight">{formatPercent(coverage, locale)}</Figure>
        {sealed.length > 0 && (
          <div className="score-summary__sealed">
            <dt className="score-summary__label">
              <Lock size={14} aria-hidden /> Still sealed
            </dt>
            {sealed.map((line) => (
              <dd key={line}>{line}</dd>
            ))}
          </div>
        )}
      </dl>
      {basisWords(debrief).map((text) => (
        <p key={text} className="score-summary__basis">
          {text}
        </p>
      ))}
      {notices.map((text) => (
        <Notice key={text} tone="warn">
          <p>{text}</p>
        </Notice>
      ))}
    </div>
  );
}

interface FigureProps {
  readonly label: string;
  readonly note?: ReactNode;
  readonly children: ReactNode;
}

function Figure({ label, note, children }: FigureProps) {
  return (
    <div>
      <dt className="score-summary__label">{label}</dt>
      <dd className="score-summary__value">{children}</dd>
      {note !== undefined && note !== false && <dd className="score-summary__note">{note}</dd>}
    </div>
  );
}

const weightNotices = ({ search }: OpenDebrief) =>
  ignoredWeights(search).map(
    (whose) => `The weights of ${whose} differ without a written reason, so all weigh the same here.`,
  );

/** What the figures rest on that the panel has written: whom it excused, and why weights differ. */
function basisWords({ search, evidence }: OpenDebrief): string[] {
  return [
    ...excusalsIn(evidence.dates).map(
      ({ date, seatId, reason }) =>
        `${seatName(search, seatId)} was excused from the ${dateNames[date].toLowerCase()}: ${reason}`,
    ),
    ...countedWeights(search).map(({ of, reason }) => `The ${of} weigh differently: ${reason}`),
  ];
}
