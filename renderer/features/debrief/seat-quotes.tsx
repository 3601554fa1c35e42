import { quotesOf } from '#shared/domain/debrief/seat-evidence';
import { dateNames } from '#shared/domain/kit/seat-kind';
import type { SeatScore } from '#shared/domain/scoring/scoring-input';
import { Button } from '../../ui/button';
import type { OpenDebrief } from './debrief-store';
import { useNumberLocale } from './use-scores';
import { scoreStep, seatName, seatScoreText } from './words';

interface Props {
  readonly debrief: OpenDebrief;
  readonly competencyId: string;
  readonly seat: SeatScore;
  readonly onMove: () => void;
}

/** One seat's score of a competency and all it wrote down for it. */
export function SeatQuotes({ debrief: { search, evidence }, competencyId, seat, onMove }: Props) {
  const locale = useNumberLocale();
  const name = seatName(search, seat.seatId);
  const quotes = quotesOf(evidence.cards, seat.seatId, competencyId);
  const hasSeveralDates = new Set(evidence.cards.map(({ date }) => date)).size > 1;
  return (
    <section className="seat-quotes" aria-label={name}>
      <header className="seat-quotes__head">
        <span className={`seat-quotes__score score-step--${scoreStep(seat.score)}`}>
          {seatScoreText(seat.score, locale)}
        </span>
        <h3 className="seat-quotes__name">{name}</h3>
        <Button size="small" variant="ghost" aria-label={`Move the score of ${name}`} onPress={onMove}>
          Move
        </Button>
      </header>
      {seat.isMoveStale && (
        <p className="muted">Rated again after the score was moved: the moved score does not know of it.</p>
      )}
      {quotes.length === 0 && <p className="muted">No evidence was written down.</p>}
      {quotes.map(({ date, text }, index) => (
        <blockquote key={`${date} ${index}`} className="seat-quotes__quote">
          {text}
          {hasSeveralDates && <footer className="seat-quotes__date">{dateNames[date]}</footer>}
        </blockquote>
      ))}
    </section>
  );
}
