import { facetsOf, titleOf } from '#shared/domain/library/item-body';
import type { LibraryItemId, LibraryRow } from '#shared/domain/library/library-schema';
import { takeRows, useCatalogue } from '../../../lib/library/catalogue';
import type { ItemDraft } from './item-draft';

/** As many characters of a title as a list shows. */
const MOST_IN_TITLE = 240;

/** Lets the lists show an item as it was just saved. */
export function keepRow(id: LibraryItemId, { kind, body, tags, provenance }: ItemDraft): void {
  changeRow(id, {
    title: titleOf(kind, body).slice(0, MOST_IN_TITLE),
    facets: facetsOf(kind, body),
    tags: [...tags],
    source: provenance.source,
    updatedAtMs: Date.now(),
  });
}

/** Changes an item's row if the list has it; a list that is not there yet will read it as it is. */
export function changeRow(id: LibraryItemId, change: Partial<LibraryRow>): void {
  const row = useCatalogue.getState().rows?.find((candidate) => candidate.id === id);
  if (row) takeRows([{ ...row, ...change }]);
}
