import '../browse/item-preview.css';

import { titleOf } from '#shared/domain/library/item-body';
import type { LibraryItemId } from '#shared/domain/library/library-schema';
import { ItemView } from '../item/item-view';
import { usePreviewed } from './use-previewed';

/** All words of the row that the keys are on, to read before it is taken. */
export function PickPreview({ id }: { readonly id: LibraryItemId | null }) {
  const { item, hasFailed } = usePreviewed(id);
  return (
    <aside className="item-preview" aria-label="Preview">
      {hasFailed && <p className="pick-preview__problem">Its words could not be read. Go to another row and back.</p>}
      {item && (
        // A new one begins at its top.
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- it scrolls, also by keyboard
        <div className="item-preview__words" tabIndex={0} role="region" aria-label="Words of the item" key={item.id}>
          <h3 className="item-preview__title" dir="auto">
            {titleOf(item.kind, item.body)}
          </h3>
          <ItemView kind={item.kind} body={item.body} />
        </div>
      )}
    </aside>
  );
}
