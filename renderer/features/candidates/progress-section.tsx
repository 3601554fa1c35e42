import { FileDown } from 'lucide-react';
import { useState } from 'react';

import type { Candidate, DateProgress } from '#shared/domain/candidate/candidate-schema';
import { dateNames, roundName } from '#shared/domain/kit/seat-kind';
import { startJob } from '../../lib/jobs-store';
import { Button } from '../../ui/button';
import { Chip } from '../../ui/chip';
import { EmptyState } from '../../ui/empty-state';
import { PageSection } from '../../ui/page';
import { reportRefusal } from '../../ui/report-refusal';
import { ExcuseDialog, type Excusing } from './excuse-dialog';
import { dateWords } from './progress-words';
import { SeatProgressRow } from './seat-progress-row';

/** How far each date is, seat by seat: that an interview happened, never how it went. */
export function ProgressSection({ candidate }: { readonly candidate: Candidate }) {
  const [excusing, setExcusing] = useState<Excusing | null>(null);
  return (
    <PageSection title="Interviews">
      {candidate.dates.length === 0 && (
        <EmptyState title="No seat has a date yet">Seat the panel and give each seat a date.</EmptyState>
      )}
      {candidate.dates.map((date) => (
        <DateCard key={date.date} candidate={candidate} progress={date} onExcuse={setExcusing} />
      ))}
      {excusing && <ExcuseDialog excusing={excusing} onClose={() => setExcusing(null)} />}
    </PageSection>
  );
}

interface CardProps {
  readonly candidate: Candidate;
  readonly progress: DateProgress;
  readonly onExcuse: (excusing: Excusing) => void;
}

function DateCard({ candidate, progress, onExcuse }: CardProps) {
  const { date, seats, isOpen } = progress;
  return (
    <section className="date-card" aria-label={dateNames[date]}>
      <header className="date-card__head">
        <h3 className="date-card__title">{dateNames[date]}</h3>
        <Chip tone={isOpen ? 'good' : 'neutral'}>{isOpen ? 'Scores are open' : dateWords(progress)}</Chip>
        <Button
          size="small"
          variant="ghost"
          icon={FileDown}
          tooltip={`What ${candidate.name} gets before ${roundName(date).toLowerCase()}: who, in which order, how long`}
          onPress={() =>
            void reportRefusal(() => startJob({ kind: 'export-candidate-handout', candidateId: candidate.id, date }))
          }
        >
          {`Handout for ${roundName(date).toLowerCase()}`}
        </Button>
      </header>
      <ul className="date-card__seats">
        {seats.map((seat) => (
          <SeatProgressRow
            key={seat.seatId}
            date={date}
            seat={seat}
            onExcuse={isOpen ? null : (name) => onExcuse({ candidate, date, seatId: seat.seatId, name })}
          />
        ))}
      </ul>
    </section>
  );
}
