import type { LibraryItem, LibraryItemId, LibraryRow } from '#shared/domain/library/library-schema';
import type { LibraryKind } from '#shared/domain/library/item-kind';
import { api } from '../../../lib/api';
import { dropRows, loadCatalogue, takeRows } from '../../../lib/library/catalogue';
import { oneAtATime } from '../../../lib/one-at-a-time';
import { startJob } from '../../../lib/jobs-store';
import { showToast } from '../../../ui/toast';
import { reportRefusal } from '../../../ui/report-refusal';
import { setSelected, useLibraryView } from '../library-store';

export type OwnState = 'active' | 'archived' | 'trashed';

/** From which states something can be put into another one. */
export const comesFrom: Readonly<Record<OwnState, readonly LibraryRow['state'][]>> = {
  active: ['archived', 'trashed'],
  archived: ['active'],
  trashed: ['active', 'archived'],
};

const moved: Readonly<Record<OwnState, string>> = {
  active: 'in use again',
  archived: 'put away',
  trashed: 'in the trash',
};

export const amountOf = (rows: readonly LibraryRow[]): string =>
  rows.length === 1 ? '1 item' : `${rows.length.toLocaleString('en-GB')} items`;

/** Puts those of the rows that can be put there in use, away or in the trash, and offers to take it back. */
export async function moveRows(rows: readonly LibraryRow[], state: OwnState): Promise<void> {
  const moving = rows.filter((row) => comesFrom[state].includes(row.state));
  if (moving.length === 0) return;
  await reportRefusal(async () => {
    takeRows(await api.library.setState({ ids: moving.map(({ id }) => id), state }));
    unselect(moving);
    const undo = () => void reportRefusal(() => moveBack(moving));
    showToast({
      title: `${amountOf(moving)} ${moving.length === 1 ? 'is' : 'are'} ${moved[state]}`,
      action: { label: 'Undo', onPress: undo },
    });
  });
}

/** Each to where it was. */
async function moveBack(rows: readonly LibraryRow[]): Promise<void> {
  for (const state of ['active', 'archived', 'trashed'] as const) {
    const ids = rows.filter((row) => row.state === state).map(({ id }) => id);
    if (ids.length > 0) takeRows(await api.library.setState({ ids, state }));
  }
}

/** @throws {AppError} */
export async function deleteRows(rows: readonly LibraryRow[]): Promise<void> {
  const ids = rows.map(({ id }) => id);
  await api.library.remove({ ids });
  unselect(rows);
  dropRows(ids);
  showToast({ title: `${amountOf(rows)} ${rows.length === 1 ? 'is' : 'are'} deleted` });
}

/** @throws {AppError} */
export async function tagRows(
  rows: readonly LibraryRow[],
  change: { readonly add: readonly string[]; readonly remove: readonly string[] },
): Promise<void> {
  const ids = rows.map(({ id }) => id);
  takeRows(await api.library.tag({ ids, add: [...change.add], remove: [...change.remove] }));
}

export const exportRows = (rows: readonly LibraryRow[], format: 'csv' | 'json'): Promise<void> =>
  reportRefusal(() => startJob({ kind: 'export-library', format, ids: rows.map(({ id }) => id) }));

/** A copy that can be edited. @throws {AppError} */
export const copyRow = oneAtATime(async (id: LibraryItemId): Promise<LibraryItem> =>
  known(await api.library.copy({ id })),
);

/** A blank one. @throws {AppError} */
export const createItem = async (kind: LibraryKind): Promise<LibraryItem> => known(await api.library.create({ kind }));

/** The list learns of a new item before anybody comes back to it. */
async function known(item: LibraryItem): Promise<LibraryItem> {
  await loadCatalogue();
  return item;
}

function unselect(rows: readonly LibraryRow[]): void {
  const selected = new Set(useLibraryView.getState().selected);
  for (const { id } of rows) selected.delete(id);
  setSelected(selected);
}
