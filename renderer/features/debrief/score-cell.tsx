import type { CompetencyScore } from '#shared/domain/scoring/scoring-input';
import type { OpenDebrief } from './debrief-store';
import type { ScorePlace } from './move-dialog';
import { useNumberLocale } from './use-scores';
import { competencyName, scoreStep, seatName, seatScoreText } from './words';

interface Props {
  readonly debrief: OpenDebrief;
  readonly competency: CompetencyScore;
  readonly seatId: string;
  readonly onMove: (place: ScorePlace) => void;
}

/** A seat's score of a competency, the one before the discussion beside it; a press moves it. */
export function ScoreCell({ debrief: { search }, competency, seatId, onMove }: Props) {
  const locale = useNumberLocale();
  const { competencyId } = competency;
  const seat = competency.seats.find((one) => one.seatId === seatId);
  if (!seat) {
    return (
      <span className="score-cell score-cell--none">
        <span aria-hidden>–</span>
        <span className="visually-hidden">not rated</span>
      </span>
    );
  }
  const now = seatScoreText(seat.score, locale);
  const given = seatScoreText(seat.given, locale);
  const isMoved = seat.score !== seat.given;
  const place = `${seatName(search, seatId)}, ${competencyName(search.profile.competencies, competencyId)}`;
  return (
    <button
      type="button"
      className={`score-cell score-step--${scoreStep(seat.score)}`}
      onClick={() => onMove({ competencyId, seatId })}
    >
      <span className="visually-hidden">{place}: </span>
      {isMoved && (
        <>
          <span className="visually-hidden">before the discussion </span>
          <s className="score-cell__before">{given}</s>
          <span className="visually-hidden">, now </span>
        </>
      )}
      {now}
      <span className="visually-hidden">. Move this score</span>
    </button>
  );
}
