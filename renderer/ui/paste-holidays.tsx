import { useState } from 'react';

import { MOST_HOLIDAYS, parseHolidays } from '#shared/domain/calendar/holidays-text';
import { Button } from './button';
import { Dialog, DialogActions } from './dialog';
import type { Holiday } from './holiday-list';
import { TextArea } from './text-area';

interface Props {
  readonly isOpen: boolean;
  readonly taken: readonly Holiday[];
  readonly onAdd: (holidays: readonly Holiday[]) => void;
  readonly onClose: () => void;
}

const MOST_FAULTS = 5;

/** Holidays as a text: one day a line. Lines that are no day are named; nothing is added until all are right. */
export function PasteHolidays({ isOpen, onClose, ...props }: Props) {
  return (
    <Dialog title="Paste holidays" isOpen={isOpen} onClose={onClose}>
      <PasteForm {...props} onClose={onClose} />
    </Dialog>
  );
}

function PasteForm({ taken, onAdd, onClose }: Omit<Props, 'isOpen'>) {
  const [text, setText] = useState('');
  const { holidays, faults } = parseHolidays(text);
  const fresh = holidays.filter(({ day }) => !taken.some((holiday) => holiday.day === day));
  const isTooMuch = taken.length + fresh.length > MOST_HOLIDAYS;
  const words = faults.slice(0, MOST_FAULTS).map(({ line, message }) => `Line ${line}: ${message}`);
  const room = isTooMuch ? ['A calendar takes at most 1,000 holidays.'] : [];
  const more = faults.length > MOST_FAULTS ? [`And ${faults.length - MOST_FAULTS} more lines.`] : [];
  return (
    <>
      <TextArea
        label="One day a line, with its name behind it if you like"
        value={text}
        rows={8}
        maxLength={200_000}
        placeholder={'2026-12-25, Christmas Day\n2026-12-26'}
        error={[...words, ...more, ...room].join(' ')}
        description={
          holidays.length > fresh.length ? `${holidays.length - fresh.length} are there already.` : undefined
        }
        autoFocus
        onChange={setText}
      />
      <DialogActions>
        <Button onPress={onClose}>Cancel</Button>
        <Button
          variant="primary"
          isDisabled={fresh.length === 0 || faults.length > 0 || isTooMuch}
          onPress={() => {
            onAdd(fresh);
            onClose();
          }}
        >
          {fresh.length === 1 ? 'Add 1 holiday' : `Add ${fresh.length} holidays`}
        </Button>
      </DialogActions>
    </>
  );
}
