import './result-facts.css';

import type { ReactNode } from 'react';

import { grouped } from '#shared/domain/signing/short-digest';
import type { VerificationReport } from '#shared/domain/signing/verification-schema';
import { heldWords, standingWords, universalTime } from './check-words';

/** Fingerprints, to be compared by eye or over the phone; each says under which name the paper prints it. */
export function ResultFacts({ report }: { readonly report: VerificationReport }) {
  const { document, root, attachment, workspace } = report;
  return (
    <dl className="result-facts">
      {root && (
        <Fact label="Fingerprint of the signing key">
          <Digits hex={root.fingerprint} />
          <p>{standingWords[root.standing]} The evidence page prints its fingerprint as “Root fingerprint”.</p>
          {root.standing !== 'sample' && (
            <p className="muted">
              To be sure, call whoever sealed it on a number you know and let them read it to you from Settings, Signing
              keys. It must be the same to the last digit.
            </p>
          )}
        </Fact>
      )}
      {attachment && (
        <Fact label="Fingerprint of the text">
          <Digits hex={attachment.sha256} />
          <p>
            {attachment.isSame ? 'The evidence page prints the same' : 'The evidence page does not print the same'}, as
            “Content digest”.
          </p>
          {!attachment.isSame && attachment.printedSha256 !== null && (
            <>
              <p>It prints:</p>
              <Digits hex={attachment.printedSha256} />
            </>
          )}
        </Fact>
      )}
      <Fact label="In this workspace">
        <p>{heldWords[workspace.holds]}</p>
        {workspace.supersededBy !== null && <p>{`Revision ${workspace.supersededBy} has taken its place.`}</p>}
      </Fact>
      {document && (
        <Fact label="Closed">
          <p>{`${universalTime(document.closedAt)}, by the clock of the machine that closed it`}</p>
        </Fact>
      )}
    </dl>
  );
}

function Fact({ label, children }: { readonly label: string; readonly children: ReactNode }) {
  return (
    <>
      <dt className="result-facts__label">{label}</dt>
      <dd className="result-facts__value">{children}</dd>
    </>
  );
}

const Digits = ({ hex }: { readonly hex: string }) => <p className="result-facts__digits">{grouped(hex)}</p>;
