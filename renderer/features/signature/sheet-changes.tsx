import type { AmendmentDraft } from '#shared/domain/amendment/amendment-schema';
import type { SigningSheet } from '#shared/domain/signing/room-schema';
import { useSheetParts } from './sheet-parts';

/** Why and how the revision changes the one that was signed before; nothing for a first revision. */
export function SheetChanges({ sheet: { amendment, changes, number } }: { readonly sheet: SigningSheet }) {
  const { changeList } = useSheetParts();
  if (!amendment) return null;
  return (
    <section className="sheet__part" aria-labelledby="sheet-changes">
      <h2 id="sheet-changes" className="sheet__step" tabIndex={-1}>
        What revision {number} changes
      </h2>
      <Why amendment={amendment} />
      {changeList(changes)}
    </section>
  );
}

function Why({ amendment: { reason, timeline, newKpis } }: { readonly amendment: AmendmentDraft }) {
  const rows = [
    { label: 'What changed under pressure', text: reason },
    { label: 'From when, until when', text: timeline },
    { label: 'How we will see whether it works', text: newKpis },
  ];
  return (
    <dl className="sheet__why">
      {rows.map(({ label, text }) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd>{text}</dd>
        </div>
      ))}
    </dl>
  );
}
