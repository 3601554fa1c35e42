import './competency-panel.css';

import { bothEnds } from '#shared/domain/debrief/disagreement';
import type { CompetencyScore, SeatScore } from '#shared/domain/scoring/scoring-input';
import { spreadInWords } from '#shared/domain/scoring/shown-score';
import { Card } from '../../ui/card';
import { Disclosure } from '../../ui/disclosure';
import { TextArea } from '../../ui/text-area';
import { debriefDraft, useDebriefDraft, type OpenDebrief } from './debrief-store';
import { MovesOf } from './moves-of';
import type { ScorePlace } from './move-dialog';
import { SeatQuotes } from './seat-quotes';
import { competencyName } from './words';

interface Props {
  readonly debrief: OpenDebrief;
  readonly competency: CompetencyScore;
  readonly onMove: (place: ScorePlace) => void;
}

/** What the seats that are furthest apart wrote down, then the others; what moved; the discussion's notes. */
export function CompetencyPanel({ debrief, competency, onMove }: Props) {
  const { competencyId, spread, seats } = competency;
  const name = competencyName(debrief.search.profile.competencies, competencyId);
  const ends = bothEnds(competency);
  const first = ends ? [ends.lowest, ends.highest] : seats;
  const others = seats.filter((seat) => !first.includes(seat));
  const quotes = (seat: SeatScore) => (
    <SeatQuotes
      key={seat.seatId}
      debrief={debrief}
      competencyId={competencyId}
      seat={seat}
      onMove={() => onMove({ competencyId, seatId: seat.seatId })}
    />
  );
  return (
    <Card headingLevel={2} title={ends && spread !== null ? `${name}, ${spreadInWords(spread)}` : name}>
      <p className="competency-panel__definition">
        {debrief.search.profile.competencies.find(({ id }) => id === competencyId)?.definition}
      </p>
      {seats.length === 0 && <p className="muted">No seat has rated it on an open date.</p>}
      <div className="competency-panel__quotes">{first.map(quotes)}</div>
      {others.length > 0 && (
        <Disclosure title={others.length === 1 ? 'The other seat' : `The other ${others.length} seats`}>
          <div className="competency-panel__quotes">{others.map(quotes)}</div>
        </Disclosure>
      )}
      <MovesOf debrief={debrief} competencyId={competencyId} />
      <Notes name={name} competencyId={competencyId} />
    </Card>
  );
}

function Notes({ name, competencyId }: { readonly name: string; readonly competencyId: string }) {
  const notes = useDebriefDraft((state) => state.document.notes[competencyId] ?? '');
  return (
    <TextArea
      label={`Notes on ${name}`}
      value={notes}
      maxLength={20_000}
      onChange={(text) =>
        debriefDraft.edit(
          `Edit notes on ${name}`,
          (document) => void (document.notes[competencyId] = text),
          `notes.${competencyId}`,
        )
      }
    />
  );
}
