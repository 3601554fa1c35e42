import { Plus, X } from 'lucide-react';

import type { KitItem } from '#shared/domain/kit/kit-schema';
import { seatKindNames, seatKinds } from '#shared/domain/kit/seat-kind';
import { Button } from '../../ui/button';
import { IconButton } from '../../ui/icon-button';
import { Select } from '../../ui/select';
import { TextField } from '../../ui/text-field';
import { editKey } from './kit-edits';

interface Props {
  readonly item: KitItem;
}

const seatOptions = seatKinds.map((id) => ({ id, label: seatKindNames[id] }));

/** Good answers that belong to another seat. */
export function WrongSeatRows({ item: { id, key } }: Props) {
  return (
    <div className="key__rows">
      <h4 className="key__label">Good answer, wrong seat</h4>
      {key.wrongSeat.map((row, index) => (
        <div key={index} className="key__row key__row--probe">
          <Select
            label={`Right for seat, row ${index + 1}`}
            isLabelHidden
            value={row.seat}
            options={seatOptions}
            onChange={(seat) =>
              editKey(id, 'Change the right seat', (draft) => {
                const target = draft.wrongSeat[index];
                if (target) target.seat = seat;
              })
            }
          />
          <TextField
            label={`Answer for another seat, row ${index + 1}`}
            isLabelHidden
            value={row.says}
            onChange={(says) =>
              editKey(
                id,
                'Edit an answer for another seat',
                (draft) => {
                  const target = draft.wrongSeat[index];
                  if (target) target.says = says;
                },
                `wrong-seat.${index}`,
              )
            }
          />
          <IconButton
            icon={X}
            label={`Remove row ${index + 1}`}
            onPress={() => editKey(id, 'Remove an answer', (draft) => void draft.wrongSeat.splice(index, 1))}
          />
        </div>
      ))}
      <Button
        size="small"
        icon={Plus}
        isDisabled={key.wrongSeat.length >= 9}
        onPress={() => editKey(id, 'Add an answer', (draft) => void draft.wrongSeat.push({ seat: 'cfo', says: '' }))}
      >
        Answer for another seat
      </Button>
    </div>
  );
}

/** What should make the seat stop and ask again. */
export function FlagRows({ item: { id, key } }: Props) {
  return (
    <div className="key__rows">
      <h4 className="key__label">Red flags</h4>
      {key.redFlags.map((flag, index) => (
        <div key={index} className="key__row">
          <TextField
            label={`Red flag ${index + 1}`}
            isLabelHidden
            value={flag}
            onChange={(text) =>
              editKey(id, 'Edit a red flag', (draft) => void (draft.redFlags[index] = text), `flag.${index}`)
            }
          />
          <IconButton
            icon={X}
            label={`Remove red flag: ${flag || index + 1}`}
            onPress={() => editKey(id, 'Remove a red flag', (draft) => void draft.redFlags.splice(index, 1))}
          />
        </div>
      ))}
      <Button
        size="small"
        icon={Plus}
        isDisabled={key.redFlags.length >= 20}
        onPress={() => editKey(id, 'Add a red flag', (draft) => void draft.redFlags.push(''))}
      >
        Red flag
      </Button>
    </div>
  );
}
