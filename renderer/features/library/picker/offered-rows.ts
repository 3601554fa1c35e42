import { isInState } from '#shared/domain/library/filter-rows';
import type { LibraryRow } from '#shared/domain/library/library-schema';
import type { PickRequest } from '../../../lib/library/pick';

/** What the place can take: what is in use of its kind, the user's own first. */
export function offeredRows(
  rows: readonly LibraryRow[],
  { kind, isOffered = () => true }: Pick<PickRequest, 'kind' | 'isOffered'>,
): LibraryRow[] {
  const offered = rows.filter((row) => row.kind === kind && isInState(row, 'in-use') && isOffered(row));
  return [...offered.filter(isOwn), ...offered.filter((row) => !isOwn(row))];
}

const isOwn = ({ state }: LibraryRow): boolean => state !== 'shipped';

/**
 * What the button takes: what is ticked, in the order of the list; with nothing ticked the row that the keys are on.
 *
 * @param free false for what the place has already.
 */
export function rowsToTake(
  offered: readonly LibraryRow[],
  chosen: ReadonlySet<string>,
  active: LibraryRow | undefined,
): readonly LibraryRow[] {
  if (chosen.size > 0) return offered.filter(({ id }) => chosen.has(id));
  return active ? [active] : [];
}
