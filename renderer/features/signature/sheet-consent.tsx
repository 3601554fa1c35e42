import type { SigningSheet } from '#shared/domain/signing/room-schema';
import { shortDigest } from '#shared/domain/signing/short-digest';
import { Checkbox } from '../../ui/checkbox';
import { Disclosure } from '../../ui/disclosure';
import { change, consentToLoosening, useSignature } from './signature-store';

/** The digest to compare with the paper, each loosening on its own, and the consent. Nothing is ticked beforehand. */
export function SheetConsent({ sheet }: { readonly sheet: SigningSheet }) {
  const hasConsented = useSignature((state) => state.half.hasConsented);
  return (
    <section className="sheet__part" aria-labelledby="sheet-consent">
      <h2 id="sheet-consent" className="sheet__step" tabIndex={-1}>
        Consent
      </h2>
      <dl className="sheet__digest">
        <dt>Fingerprint of this text</dt>
        <dd>
          <span className="sheet__digest-value">{shortDigest(sheet.contentSha256)}</span>
        </dd>
        <dd className="muted">The same sixteen digits stand on the signature page: same digits, same text.</dd>
      </dl>
      <Gaps sheet={sheet} />
      <Loosenings sheet={sheet} />
      <Checkbox isSelected={hasConsented} onChange={(isTicked) => change({ hasConsented: isTicked })}>
        {sheet.consentText}
      </Checkbox>
    </section>
  );
}

/** What the agreement still lacked when it closed is part of what is signed. */
function Gaps({ sheet: { gaps, gapsAcceptedBy } }: { readonly sheet: SigningSheet }) {
  if (gaps.length === 0) return null;
  return (
    <Disclosure
      title={`Closed with ${gaps.length === 1 ? 'one gap' : `${gaps.length} gaps`}, accepted by ${gapsAcceptedBy}`}
    >
      <ul>
        {gaps.map(({ text }, index) => (
          <li key={`${index} ${text}`}>{text}</li>
        ))}
      </ul>
    </Disclosure>
  );
}

function Loosenings({ sheet: { loosenings, signatory } }: { readonly sheet: SigningSheet }) {
  const consented = useSignature((state) => state.half.consentedLoosenings);
  if (loosenings.length === 0) return null;
  return (
    <div className="sheet__loosenings" role="group" aria-labelledby="sheet-loosenings">
      <h3 id="sheet-loosenings" className="sheet__loosenings-title">
        {loosenings.length === 1
          ? 'One promise is loosened or may be'
          : `${loosenings.length} promises are loosened or may be`}
      </h3>
      <p className="muted">Each needs your consent on its own. If you do not agree with one, decline and say why.</p>
      {loosenings.map(({ id, text, certainty }) => (
        <Checkbox
          key={id}
          isSelected={consented.includes(id)}
          onChange={(isTicked) => consentToLoosening(id, isTicked)}
        >
          I, {signatory.name}, consent to this{' '}
          {certainty === 'loosened' ? 'loosening' : 'change, which may be a loosening'}: {text}
        </Checkbox>
      ))}
    </div>
  );
}
