import type { LibraryRow } from '#shared/domain/library/library-schema';
import { Chip } from '../../../ui/chip';
import { RowMarks } from '../browse/row-marks';

interface Props {
  readonly row: LibraryRow;
  readonly facts: string;
  /** Why it cannot be chosen. */
  readonly inWords: string | null;
  readonly warning: string | null;
}

/** One item of the list: its title, where it belongs, and what to know before it is taken. */
export function PickRow({ row, facts, inWords, warning }: Props) {
  return (
    <div className="pick-row">
      <div className="pick-row__words">
        <span className="pick-row__title">{row.title === '' ? 'Without a title' : row.title}</span>
        {facts !== '' && <span className="pick-row__facts">{facts}</span>}
      </div>
      <RowMarks row={row} />
      {inWords !== null && <Chip>{inWords}</Chip>}
      {inWords === null && warning !== null && <Chip tone="warn">{warning}</Chip>}
    </div>
  );
}
