import { Trash2 } from 'lucide-react';

import { dateNames, dateNumbers, seatKindNames, seatKinds, type DateNumber } from '#shared/domain/kit/seat-kind';
import type { Seat } from '#shared/domain/search/panel-schema';
import { Checkbox } from '../../../ui/checkbox';
import { ComboField } from '../../../ui/combo-field';
import { IconButton } from '../../../ui/icon-button';
import { Select } from '../../../ui/select';
import { RangedNumberField } from '../../../ui/ranged-number-field';
import { deleteWithUndo, editPanel, patchRow, takeRow } from '../search-edits';
import { useSearch } from '../search-store';

interface Props {
  readonly seat: Seat;
  /** "CFO", or with the name where several are of one kind. */
  readonly label: string;
}

const kindOptions = seatKinds.map((id) => ({ id, label: seatKindNames[id] }));

/** One seat: its role, who sits there, when it interviews and how much it weighs. */
export function SeatRow({ seat, label }: Props) {
  const { id, kind, personName, dates, weight } = seat;
  const people = useSearch((state) => state.people);
  const edit = (patch: Partial<Seat>) =>
    editPanel(`Edit ${label}`, (panel) => patchRow(panel.seats, id, patch), `${id}.${Object.keys(patch).join('')}`);
  const sit = (name: string) => {
    const known = people.find((person) => person.name.toLowerCase() === name.trim().toLowerCase());
    edit({ personName: name, personId: known?.id ?? null });
  };
  const toggle = (date: DateNumber, isOn: boolean) =>
    edit({ dates: dateNumbers.filter((one) => (one === date ? isOn : dates.includes(one))) });
  return (
    <div className="seat-row">
      <Select
        label={`Role of ${label}`}
        isLabelHidden
        value={kind}
        options={kindOptions}
        onChange={(value) => edit({ kind: value })}
      />
      <ComboField
        label={`Who is ${label}`}
        isLabelHidden
        placeholder="Name"
        value={personName}
        suggestions={people.map(({ name }) => name)}
        maxLength={200}
        onChange={sit}
      />
      <div className="seat-row__dates" role="group" aria-label={`Dates of ${label}`}>
        {dateNumbers.map((date) => (
          <Checkbox
            key={date}
            isSelected={dates.includes(date)}
            aria-label={dateNames[date]}
            onChange={(isOn) => toggle(date, isOn)}
          >
            {dateNames[date].replace(' date', '')}
          </Checkbox>
        ))}
      </div>
      <RangedNumberField
        label={`Weight of ${label}`}
        isLabelHidden
        suffix="weight"
        value={weight}
        from={0}
        to={100}
        onChange={(value) => edit({ weight: value })}
      />
      <IconButton
        icon={Trash2}
        label={`Remove ${label}`}
        onPress={() => deleteWithUndo(`Seat “${label}”`, (document) => takeRow(document.panel.seats, id))}
      />
    </div>
  );
}
