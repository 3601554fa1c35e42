import './score-matrix.css';

import { MessagesSquare, TriangleAlert } from 'lucide-react';

import type { CompetencyScore } from '#shared/domain/scoring/scoring-input';
import { spreadInWords } from '#shared/domain/scoring/shown-score';
import { classNames } from '../../ui/class-names';
import { Chip } from '../../ui/chip';
import type { OpenDebrief } from './debrief-store';
import { ScoreCell } from './score-cell';
import type { ScorePlace } from './move-dialog';
import { SpreadPlot } from './spread-plot';
import { useNumberLocale } from './use-scores';
import { competencyName, scoreText, seatName, seatPerson } from './words';

interface Props {
  readonly debrief: OpenDebrief;
  /** Disagreement first. */
  readonly rows: readonly CompetencyScore[];
  readonly chosenId: string | null;
  readonly onChoose: (competencyId: string) => void;
  readonly onMove: (place: ScorePlace) => void;
}

/** Competencies down, seats across; then how far apart they are, and the mean. */
export function ScoreMatrix({ debrief, rows, chosenId, onChoose, onMove }: Props) {
  const seatIds = seatsWithScores(debrief, rows);
  return (
    <div className="matrix" role="region" aria-label="Scores by competency and seat">
      <table className="matrix__table">
        <caption className="visually-hidden">Each seat’s score of each competency, disagreement first</caption>
        <thead>
          <tr>
            <th scope="col" className="matrix__competency">
              Competency
            </th>
            {seatIds.map((seatId) => (
              <th key={seatId} scope="col" className="matrix__seat" title={seatPerson(debrief.search, seatId)}>
                {seatName(debrief.search, seatId)}
                <span className="matrix__person">{seatPerson(debrief.search, seatId)}</span>
              </th>
            ))}
            <th scope="col" className="matrix__spread">
              Spread
            </th>
            <th scope="col" className="matrix__mean">
              Mean
              <span className="matrix__person">95% interval</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr
              key={row.competencyId}
              className={classNames('matrix__row', row.competencyId === chosenId && 'matrix__row--chosen')}
            >
              <RowHead row={row} debrief={debrief} isChosen={row.competencyId === chosenId} onChoose={onChoose} />
              {seatIds.map((seatId) => (
                <td key={seatId} className="matrix__cell">
                  <ScoreCell debrief={debrief} competency={row} seatId={seatId} onMove={onMove} />
                </td>
              ))}
              <td className="matrix__spread">
                <SpreadPlot competency={row} />
              </td>
              <MeanCell row={row} />
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

interface RowHeadProps extends Pick<Props, 'debrief' | 'onChoose'> {
  readonly row: CompetencyScore;
  readonly isChosen: boolean;
}

function RowHead({ row, debrief, isChosen, onChoose }: RowHeadProps) {
  const { spread, spreadWords, competencyId } = row;
  return (
    <th scope="row" className="matrix__competency">
      <button type="button" className="matrix__choose" aria-pressed={isChosen} onClick={() => onChoose(competencyId)}>
        {competencyName(debrief.search.profile.competencies, competencyId)}
      </button>
      {spread !== null && spreadWords === 'far apart' && (
        <Chip tone="warn" icon={TriangleAlert}>
          {spreadInWords(spread)}
        </Chip>
      )}
      {spread !== null && spreadWords === 'discuss' && (
        <Chip icon={MessagesSquare}>{spreadInWords(spread)}, discuss</Chip>
      )}
    </th>
  );
}

function MeanCell({ row: { score, interval } }: { readonly row: CompetencyScore }) {
  const locale = useNumberLocale();
  return (
    <td className="matrix__mean">
      {score !== null && <span className="matrix__score">{scoreText(score, locale)}</span>}
      {interval && (
        <span className="matrix__person">
          {scoreText(interval.lower, locale)} to {scoreText(interval.upper, locale)}
        </span>
      )}
    </td>
  );
}

/** Seats of the panel in its order, then those that left it; only those with any open score. */
function seatsWithScores({ search }: OpenDebrief, rows: readonly CompetencyScore[]): string[] {
  const scored = new Set(rows.flatMap(({ seats }) => seats.map(({ seatId }) => seatId)));
  const known = search.panel.seats.map(({ id }) => id);
  return [...known.filter((id) => scored.has(id)), ...[...scored].filter((id) => !known.includes(id))];
}
