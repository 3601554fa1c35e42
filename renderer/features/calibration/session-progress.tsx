import { useNavigate } from '@tanstack/react-router';
import { DoorClosed } from 'lucide-react';
import { useState } from 'react';

import type { Calibration, CalibrationSeat } from '#shared/domain/calibration/calibration-schema';
import { seatKindNames } from '#shared/domain/kit/seat-kind';
import { Button } from '../../ui/button';
import { Notice } from '../../ui/notice';
import { PageSection } from '../../ui/page';
import { ExcuseDialog } from './excuse-dialog';
import { StatusChip } from './status-chip';
import { seatsInWords } from './words';

/** Who has rated and who is still to: the laptop goes round. */
export function SessionProgress({ session }: { readonly session: Calibration }) {
  const [excusing, setExcusing] = useState<CalibrationSeat | null>(null);
  const left = session.seats.filter(({ status }) => status === 'waiting' || status === 'begun').length;
  return (
    <>
      {left === 0 ? (
        <Notice tone="warn" title="Nobody rated">
          Every seat is excused, so there is nothing to see. Delete this calibration and begin another.
        </Notice>
      ) : (
        <Notice
          tone="info"
          title={`${sentence(seatsInWords(left))} still to rate`}
          actions={<HandRound session={session} />}
        >
          Each seat takes the laptop with its PIN, and chooses one the first time. Nobody sees what a seat gave, the
          desk included, before every seat has committed or is excused.
        </Notice>
      )}
      <PageSection title="Seats">
        <ul className="seat-rows">
          {session.seats.map((seat) => (
            <SeatRow key={seat.seatId} seat={seat} onExcuse={() => setExcusing(seat)} />
          ))}
        </ul>
      </PageSection>
      {excusing && <ExcuseDialog session={session} seat={excusing} onClose={() => setExcusing(null)} />}
    </>
  );
}

function HandRound({ session: { searchId } }: { readonly session: Calibration }) {
  const navigate = useNavigate();
  return (
    <Button
      variant="primary"
      icon={DoorClosed}
      onPress={() => void navigate({ to: '/hand-over/$searchId', params: { searchId } })}
    >
      Hand the laptop round
    </Button>
  );
}

function SeatRow({ seat, onExcuse }: { readonly seat: CalibrationSeat; readonly onExcuse: () => void }) {
  const { kind, personName, status, excuseReason } = seat;
  return (
    <li className="seat-row">
      <div>
        <p className="seat-row__name">{seatKindNames[kind]}</p>
        {personName !== '' && <p className="seat-row__facts">{personName}</p>}
      </div>
      <div>
        <StatusChip status={status} />
        {excuseReason !== null && <p className="seat-row__facts">{excuseReason}</p>}
      </div>
      <div className="seat-row__actions">
        {(status === 'waiting' || status === 'begun') && (
          <Button size="small" variant="ghost" onPress={onExcuse} aria-label={`Excuse ${seatKindNames[kind]}`}>
            Excuse
          </Button>
        )}
      </div>
    </li>
  );
}

const sentence = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);
