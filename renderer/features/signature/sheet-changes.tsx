import type { SigningSheet } from '#shared/domain/signing/room-schema';
import { useSheetParts } from './sheet-parts';

/** What the revision changes of the one that was signed before; nothing for a first revision. */
export function SheetChanges({ sheet: { changes, number } }: { readonly sheet: SigningSheet }) {
  const { changeList } = useSheetParts();
  if (changes.length === 0) return null;
  return (
    <section className="sheet__part" aria-labelledby="sheet-changes">
      <h2 id="sheet-changes" className="sheet__step" tabIndex={-1}>
        What revision {number} changes
      </h2>
      {changeList(changes)}
    </section>
  );
}
