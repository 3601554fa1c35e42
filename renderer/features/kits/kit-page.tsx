import '../../ui/page.css';
import './kit-page.css';

import { useEffect, useMemo } from 'react';
import { Link } from 'react-aria-components';

import { kitPlaceSchema, type KitPlace } from '#shared/domain/kit/kit-schema';
import { dateNames, seatKindNames } from '#shared/domain/kit/seat-kind';
import { useCommands, type Command } from '../../lib/commands';
import { FailedState } from '../../ui/failed-state';
import { Loading } from '../../ui/loading';
import { SaveStatus } from '../../ui/save-status';
import { TopBar } from '../../ui/top-bar';
import { TwoVersionsDialog } from '../../ui/two-versions-dialog';
import { UndoButtons } from '../../ui/undo-buttons';
import { KitDesk } from './kit-desk';
import { KitHead } from './kit-head';
import { flushKit, openKit, redoKit, samePlace, settleKit, undoKit, useKit, useKitDraft } from './kit-store';

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

  if (status === 'failed')
    return <FailedState title="This kit could not be opened" message={problem} onRetry={() => void openKit(place)} />;
  if (status === 'loading' || !samePlace(opened, place)) return <Loading label="Opening the kit" />;
  return <OpenKit place={place} />;
}

const commands: readonly Command[] = [
  { id: 'undo', title: 'Undo', group: 'Kit', shortcut: '$mod+z', run: undoKit },
  { id: 'redo', title: 'Redo', group: 'Kit', shortcut: '$mod+Shift+z', run: redoKit },
];

function OpenKit({ place }: { readonly place: KitPlace }) {
  const search = useKit((state) => state.search);
  const saveState = useKitDraft((state) => state.saveState);
  const history = useKitDraft((state) => state.history);
  const isInConflict = useKitDraft((state) => state.other !== null);
  const seat = search?.document.panel.seats.find((candidate) => candidate.id === place.seatId);
  useCommands(commands);
  return (
    <div className="page kit">
      <TopBar
        status={<SaveStatus state={saveState} />}
        actions={<UndoButtons history={history} onUndo={undoKit} onRedo={redoKit} />}
      />
      <nav className="kit__back" aria-label="Kits">
        <Link href={`/hiring/${place.searchId}/kits`}>All kits</Link>
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
