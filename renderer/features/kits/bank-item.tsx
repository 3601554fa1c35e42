import type { ReactNode } from 'react';

import { partNames } from '#shared/domain/kit/kit-names';
import { dateNames, dateNumberSchema, seatKindNames } from '#shared/domain/kit/seat-kind';
import { Chip } from '../../ui/chip';
import type { BankEntry } from './bank-entries';

interface Props {
  readonly entry: BankEntry;
  /** The key was written for another seat than the kit's. */
  readonly isForeign: boolean;
  readonly children: ReactNode;
}

/** One question of the bank with what an A-player says to its seat. */
export function BankItem({ entry: { item, seat, date }, isForeign, children }: Props) {
  const when = date === null ? 'any date' : dateNames[dateNumberSchema.parse(date)].toLowerCase();
  return (
    <li className="bank-item">
      {children}
      <p className="bank-item__facts">
        {partNames[item.part]} · {seatKindNames[seat]}, {when} · {item.minutes} min
        {isForeign && <Chip tone="warn">{`Its key is the ${seatKindNames[seat]}’s`}</Chip>}
      </p>
      {item.key.aPlayerSays !== '' && <p className="bank-item__says">{item.key.aPlayerSays}</p>}
    </li>
  );
}
