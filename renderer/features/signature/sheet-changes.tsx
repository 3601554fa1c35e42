import type { SigningSheet } from '#shared/domain/signing/room-schema';
import { useSheetParts } from './sheet-parts';

/** Why and how the revision changes the one that was signed before; nothing for a first revision. */
export function SheetChanges({ sheet: { amendment, changes, number } }: { readonly sheet: SigningSheet }) {
  const { amendmentReasons, changeList } = useSheetParts();
  if (!amendment) return null;
  return (
    <section className="sheet__part" aria-labelledby="sheet-changes">
      <h2 id="sheet-changes" className="sheet__step" tabIndex={-1}>
        What revision {number} changes
      </h2>
      {amendmentReasons(amendment)}
      {changeList(changes)}
    </section>
  );
}
