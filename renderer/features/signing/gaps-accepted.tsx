import type { RevisionView } from '#shared/domain/signing/room-schema';
import { Disclosure } from '../../ui/disclosure';

/** The gaps a revision was closed with, and whose decision it was. */
export function GapsAccepted({ revision: { gaps, gapsAcceptedBy } }: { readonly revision: RevisionView }) {
  if (gaps.length === 0) return null;
  return (
    <Disclosure
      headingLevel={2}
      title={`Closed with ${gaps.length === 1 ? 'one gap' : `${gaps.length} gaps`}, accepted by ${gapsAcceptedBy}`}
    >
      <ul className="muted">
        {gaps.map(({ text }, index) => (
          <li key={`${index} ${text}`}>{text}</li>
        ))}
      </ul>
    </Disclosure>
  );
}
