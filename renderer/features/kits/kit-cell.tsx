import { Lock } from 'lucide-react';
import { Link } from 'react-aria-components';

import type { KitSummary } from '#shared/domain/kit/kit-schema';
import { dateNames, seatKindNames, type DateNumber } from '#shared/domain/kit/seat-kind';
import type { Seat } from '#shared/domain/search/panel-schema';

interface Props {
  readonly searchId: string;
  readonly seat: Seat;
  readonly date: DateNumber;
  /** Null if nothing is stored. */
  readonly kit: KitSummary | null;
}

/** One kit in the table: a link that says how far it is. */
export function KitCell({ searchId, seat, date, kit }: Props) {
  const name = `${seatKindNames[seat.kind]}, ${dateNames[date].toLowerCase()}`;
  const isBegun = kit !== null && kit.questions > 0;
  const words = isBegun ? `${kit.questions} ${kit.questions === 1 ? 'question' : 'questions'}` : 'Build this kit';
  return (
    <Link className="kit-cell" href={`/hiring/${searchId}/kits/${seat.id}/${date}`}>
      <span className="kit-cell__words">
        <span className="visually-hidden">{name}: </span>
        {words}
      </span>
      {isBegun && (
        <span className={kit.minutes > kit.plannedMinutes ? 'kit-cell__line kit-cell__line--warn' : 'kit-cell__line'}>
          {kit.minutes} of {kit.plannedMinutes} minutes
        </span>
      )}
      {isBegun && <LockLine kit={kit} />}
    </Link>
  );
}

function LockLine({ kit }: { readonly kit: KitSummary }) {
  const [newest] = kit.locks;
  if (!newest) return <span className="kit-cell__line">Not locked</span>;
  return (
    <span
      className={kit.isChangedSinceLock ? 'kit-cell__line kit-cell__line--warn' : 'kit-cell__line kit-cell__line--good'}
    >
      <Lock size={12} aria-hidden />
      {kit.isChangedSinceLock ? `Changed since version ${newest.version}` : `Locked, version ${newest.version}`}
    </span>
  );
}
