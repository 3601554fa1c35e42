import type { LibraryItemId } from '#shared/domain/library/library-schema';
import { api } from '../../../lib/api';
import { dropRows, loadCatalogue, takeRows } from '../../../lib/library/catalogue';
import { oneAtATime } from '../../../lib/one-at-a-time';
import { savedItem, useItem } from './item-store';

type OwnState = 'active' | 'archived' | 'trashed';

/** Puts an own item in use, away or in the trash. @throws {AppError} */
export async function moveTo(id: LibraryItemId, state: OwnState): Promise<void> {
  if (useItem.getState().item?.id === id) await savedItem();
  takeRows(await api.library.setState({ ids: [id], state }));
  const { item } = useItem.getState();
  if (item?.id === id) useItem.setState({ item: { ...item, state } });
}

/** Makes a copy of the open item that can be edited. @returns its id. @throws {AppError} */
export const copyItem = oneAtATime(async (): Promise<LibraryItemId> => {
  const { id } = await savedItem();
  const copy = await api.library.copy({ id });
  void loadCatalogue();
  return copy.id;
});

/** Deletes an item from the trash for good. @throws {AppError} */
export async function deleteForGood(id: LibraryItemId): Promise<void> {
  await api.library.remove({ ids: [id] });
  dropRows([id]);
}
