import { isEmptyValue, fieldWords, titleOf } from '#shared/domain/library/item-body';
import { kindFields } from '#shared/domain/library/kind-fields';
import type { LibraryItemId } from '#shared/domain/library/library-schema';
import { usePreviewed } from './use-previewed';

/** All words of the row that the keys are on, to read before it is taken. */
export function PickPreview({ id }: { readonly id: LibraryItemId | null }) {
  const item = usePreviewed(id);
  if (!item) return <aside className="pick-preview" aria-label="Preview" />;
  const [, ...fields] = kindFields[item.kind];
  return (
    // It scrolls: the keyboard must reach it.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- as said above
    <aside className="pick-preview" aria-label="Preview" tabIndex={0} key={item.id}>
      <h3 className="pick-preview__title">{titleOf(item.kind, item.body)}</h3>
      <dl className="pick-preview__fields">
        {fields
          .filter(({ name }) => !isEmptyValue(item.body[name]))
          .map((field) => (
            <div key={field.name} className="pick-preview__field">
              <dt>{field.label}</dt>
              <dd>{fieldWords(field, item.body[field.name])}</dd>
            </div>
          ))}
      </dl>
    </aside>
  );
}
