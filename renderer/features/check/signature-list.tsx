import './signature-list.css';

import type { ReactNode } from 'react';

import type { VerificationReport } from '#shared/domain/signing/verification-schema';
import { Chip } from '../../ui/chip';
import { claimWords, howWords, roleWords } from './check-words';

/** The signatures in the order in which they were made, the seal after them, and apart from both who did not sign. */
export function SignatureList({ report }: { readonly report: VerificationReport }) {
  const { signatures, seal, notSigned } = report;
  return (
    <>
      <section className="result__part">
        <h3 className="result__heading">Digital signatures, in the order they were made</h3>
        <ol className="signature-list">
          {signatures.map(({ name, title, role, isValid, claimedAt, problems }) => (
            <Row
              key={`${name} ${claimedAt ?? ''}`}
              name={name === '' ? 'Somebody' : name}
              about={[roleWords[role], title].filter((text) => text !== '').join(' · ')}
              when={claimWords(claimedAt)}
              state={<Validity isValid={isValid} />}
              problems={problems}
            />
          ))}
          {seal ? (
            <Row
              name="Seal"
              about={seal.isLast && seal.coversWholeFile ? 'Set last, over the whole file' : 'Not over the whole file'}
              when={claimWords(seal.claimedAt)}
              state={<Validity isValid={seal.isValid} />}
              problems={seal.problems}
            />
          ) : (
            <Row name="Seal" about="" when="" state={<Chip tone="bad">Missing</Chip>} problems={[]} />
          )}
        </ol>
      </section>
      {notSigned.length > 0 && (
        <section className="result__part">
          <h3 className="result__heading">No digital signature</h3>
          <ul className="signature-list">
            {notSigned.map(({ name, title, how }) => (
              <Row key={name} name={name} about={title} when="" state={<Chip>{howWords[how]}</Chip>} problems={[]} />
            ))}
          </ul>
        </section>
      )}
    </>
  );
}

const Validity = ({ isValid }: { readonly isValid: boolean }) =>
  isValid ? <Chip tone="good">Valid</Chip> : <Chip tone="bad">Not valid</Chip>;

interface RowProps {
  readonly name: string;
  readonly about: string;
  readonly when: string;
  readonly state: ReactNode;
  readonly problems: readonly string[];
}

function Row({ name, about, when, state, problems }: RowProps) {
  return (
    <li className="signature-list__row">
      <div className="signature-list__words">
        <p className="signature-list__name">{name}</p>
        {about !== '' && <p className="muted">{about}</p>}
        {when !== '' && <p className="muted">{when}</p>}
        {problems.map((problem) => (
          <p key={problem} className="signature-list__problem">
            {problem}
          </p>
        ))}
      </div>
      {state}
    </li>
  );
}
