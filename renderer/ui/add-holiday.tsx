import { Plus } from 'lucide-react';
import { useState } from 'react';

import { Button } from './button';
import { DateField } from './date-field';
import type { Holiday } from './holiday-list';
import { TextField } from './text-field';

interface Props {
  readonly taken: readonly Holiday[];
  readonly isFull: boolean;
  readonly onAdd: (holiday: Holiday) => void;
}

export function AddHoliday({ taken, isFull, onAdd }: Props) {
  const [day, setDay] = useState<string | null>(null);
  const [name, setName] = useState('');
  const isTaken = taken.some((holiday) => holiday.day === day);
  const add = () => {
    if (day === null || isTaken || isFull) return;
    onAdd({ day, name: name.trim() });
    setDay(null);
    setName('');
  };
  return (
    <form
      className="holidays__add"
      aria-label="Add a holiday"
      onSubmit={(event) => {
        event.preventDefault();
        add();
      }}
    >
      <DateField
        label="Day"
        day={day}
        error={isTaken ? 'This day is a holiday already.' : undefined}
        onChange={setDay}
      />
      <TextField label="Name" value={name} maxLength={120} placeholder="Christmas Day" onChange={setName} />
      <Button type="submit" icon={Plus} isDisabled={day === null || isTaken || isFull}>
        Add holiday
      </Button>
    </form>
  );
}
