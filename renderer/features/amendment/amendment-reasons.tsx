import './amendment-reasons.css';

import type { AmendmentDraft } from '#shared/domain/amendment/amendment-schema';

/** Why a sealed agreement is changed, to be read. */
export function AmendmentReasons({ amendment }: { readonly amendment: AmendmentDraft }) {
  const { reason, timeline, newKpis } = amendment;
  const rows = [
    { label: 'What changed under pressure', text: reason },
    { label: 'From when, until when', text: timeline },
    { label: 'How we will see whether it works', text: newKpis },
  ].filter(({ text }) => text.trim() !== '');
  return (
    <dl className="amendment-reasons">
      {rows.map(({ label, text }) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd dir="auto">{text}</dd>
        </div>
      ))}
    </dl>
  );
}
