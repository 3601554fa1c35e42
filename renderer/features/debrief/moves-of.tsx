import { ArrowRight } from 'lucide-react';

import type { OpenDebrief } from './debrief-store';
import { useNumberLocale } from './use-scores';
import { seatName, seatScoreText } from './words';

interface Props {
  readonly debrief: OpenDebrief;
  readonly competencyId: string;
}

/** Who moved on a competency, from what to what and on what evidence, in the order it happened. */
export function MovesOf({ debrief: { search, evidence }, competencyId }: Props) {
  const locale = useNumberLocale();
  const moves = evidence.moves.filter((move) => move.competencyId === competencyId);
  if (moves.length === 0) return null;
  return (
    <section aria-label="Moved in the discussion">
      <h3 className="competency-panel__title">Moved in the discussion</h3>
      <ul className="competency-panel__moves">
        {moves.map(({ id, seatId, from, to, reason, movedAtMs }) => (
          <li key={id}>
            <p className="competency-panel__move">
              {seatName(search, seatId)}: {seatScoreText(from, locale)}
              <ArrowRight size={14} aria-label="to" role="img" />
              {seatScoreText(to, locale)}
              <time className="muted" dateTime={new Date(movedAtMs).toISOString()}>
                {new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeStyle: 'short' }).format(movedAtMs)}
              </time>
            </p>
            <p className="competency-panel__reason">{reason}</p>
          </li>
        ))}
      </ul>
    </section>
  );
}
