import '../../ui/page.css';
import './kit-page.css';

import { ArrowLeft } from 'lucide-react';
import { useEffect, useMemo } from 'react';
import { Link } from 'react-aria-components';

import { kitPlaceSchema, type KitPlace } from '#shared/domain/kit/kit-schema';
import { dateNames, seatKindNames } from '#shared/domain/kit/seat-kind';
import { useFlushWhenHidden } from '../../lib/saving/use-flush-when-hidden';
import { DraftSaving } from '../../ui/draft-saving';
import { FailedState } from '../../ui/failed-state';
import { Loading } from '../../ui/loading';
import { TwoVersionsDialog } from '../../ui/two-versions-dialog';
import { KitDesk } from './kit-desk';
import { KitHead } from './kit-head';
import { flushKit, kitDraft, openKit, samePlace, settleKit, useKit, useKitDraft } from './kit-store';

interface Props {
  readonly searchId: string;
  readonly seatId: string;
  readonly date: number;
}

/** One seat's kit of one date: its questions on the left, the chosen one with its answer key on the right. */
export function KitPage({ searchId, seatId, date }: Props) {
  const place = useMemo(() => kitPlaceSchema.parse({ searchId, seatId, date }), [searchId, seatId, date]);
  const status = useKit((state) => state.status);
  const problem = useKit((state) => state.problem);
  const opened = useKit((state) => state.place);
  useEffect(() => {
    void openKit(place);
    return () => void flushKit();
  }, [place]);
  useFlushWhenHidden(flushKit);

  if (status === 'failed')
    return <FailedState title="This kit could not be opened" message={problem} onRetry={() => void openKit(place)} />;
  if (status === 'loading' || !samePlace(opened, place)) return <Loading label="Opening the kit" />;
  return <OpenKit place={place} />;
}

function OpenKit({ place }: { readonly place: KitPlace }) {
  const search = useKit((state) => state.search);
  const isInConflict = useKitDraft((state) => state.other !== null);
  const seat = search?.document.panel.seats.find((candidate) => candidate.id === place.seatId);
  return (
    <div className="page kit">
      <DraftSaving group="Kit" draft={kitDraft} />
      <nav className="kit__back" aria-label="Kits">
        <Link href={`/hiring/${place.searchId}/kits`}>
          <ArrowLeft size={14} aria-hidden /> All kits
        </Link>
      </nav>
      <KitHead
        title={`${seat ? seatKindNames[seat.kind] : 'A seat that left the panel'}, ${dateNames[place.date].toLowerCase()}`}
        place={place}
      />
      <KitDesk place={place} />
      <TwoVersionsDialog what="This kit" isOpen={isInConflict} onKeep={settleKit} />
    </div>
  );
}
