import { Plus } from 'lucide-react';

import { seatKindNames, seatKinds, seatKindSchema } from '#shared/domain/kit/seat-kind';
import { seatLabel } from '#shared/domain/search/panel-coverage';
import { seatSchema } from '#shared/domain/search/panel-schema';
import { EmptyState } from '../../../ui/empty-state';
import { moveItem } from '../../../ui/list-order';
import { MenuButton } from '../../../ui/menu';
import { PageSection } from '../../../ui/page';
import { SortableList } from '../../../ui/sortable-list';
import { TextArea } from '../../../ui/text-area';
import { editPanel } from '../search-edits';
import { newRowId, useSearchDraft } from '../search-store';
import { SeatRow } from './seat-row';

const MOST = 12;

/** The panel's seats, each a role to interview in. */
export function SeatsSection() {
  const seats = useSearchDraft((state) => state.document.panel.seats);
  const add = (id: string) => {
    const kind = seatKindSchema.parse(id);
    const row = seatSchema.parse({ id: newRowId(), kind });
    editPanel(`Add ${seatKindNames[kind]}`, (panel) => void panel.seats.push(row));
  };
  const aside =
    seats.length < MOST ? (
      <MenuButton
        label="Add a seat"
        icon={Plus}
        isLabelShown
        size="small"
        items={seatKinds.map((kind) => ({ id: kind, label: seatKindNames[kind] }))}
        onAction={add}
      />
    ) : (
      `At most ${MOST} seats`
    );
  return (
    <PageSection title="Seats" aside={aside}>
      <SortableList
        label="Seats"
        items={seats}
        itemName={(seat) => seatLabel(seat, seats)}
        onMove={(id, toIndex) =>
          editPanel('Move a seat', (panel) => void (panel.seats = [...moveItem(panel.seats, id, toIndex)]))
        }
        emptyState={
          <EmptyState title="Nobody sits on the panel yet">
            Add a seat for each role that interviews: the CFO hears another answer than HR. For a VP of Marketing, HR,
            CFO, sales leader and CEO each have a key to the same question.
          </EmptyState>
        }
        renderItem={(seat) => <SeatRow seat={seat} label={seatLabel(seat, seats)} />}
      />
      <WeightReason />
    </PageSection>
  );
}

/** Asked for only where the weights differ, or where somebody has written one. */
function WeightReason() {
  const { seats, weightReason } = useSearchDraft((state) => state.document.panel);
  const isEqual = seats.every(({ weight }) => weight === seats[0]?.weight);
  if (isEqual && weightReason === '') return null;
  return (
    <TextArea
      label="Why the seats do not weigh the same"
      value={weightReason}
      rows={1}
      maxLength={1_000}
      error={!isEqual && weightReason.trim() === '' ? 'Write why, or make them equal again.' : ''}
      onChange={(text) =>
        editPanel('Edit the reason of the weights', (panel) => void (panel.weightReason = text), 'weights')
      }
    />
  );
}
