import type { GapRow } from '#shared/domain/gap/gap-row-schema';
import { Disclosure } from '../../../../ui/disclosure';
import { useWorkshop } from '../../workshop-store';
import { RecordFields } from './record-fields';

/** The record's number before the reveal: folded away, so that nobody writes theirs after it. */
export function GapRecord({ row }: { readonly row: GapRow }) {
  const isOpenHere = useWorkshop(
    ({ facilitation }) =>
      facilitation.currentField === `gap.${row.id}.record` || facilitation.currentField === `gap.${row.id}.readFrom`,
  );
  return (
    <Disclosure
      title="The record’s number"
      headingLevel={3}
      aside={row.record === null ? 'Not looked up yet' : 'Looked up'}
      defaultExpanded={isOpenHere}
    >
      <RecordFields row={row} unit={row.unit} />
    </Disclosure>
  );
}
