import { Ban, CircleCheck, CircleDashed, CircleDotDashed } from 'lucide-react';

import type { CalibrationSeat } from '#shared/domain/calibration/calibration-schema';
import { Chip } from '../../ui/chip';

const states = {
  waiting: { words: 'Not begun', icon: CircleDashed, tone: 'neutral' },
  begun: { words: 'Begun', icon: CircleDotDashed, tone: 'accent' },
  committed: { words: 'Committed', icon: CircleCheck, tone: 'good' },
  excused: { words: 'Excused', icon: Ban, tone: 'neutral' },
} as const;

/** How far a seat is. */
export function StatusChip({ status }: Pick<CalibrationSeat, 'status'>) {
  const { words, icon, tone } = states[status];
  return (
    <Chip tone={tone} icon={icon}>
      {words}
    </Chip>
  );
}
