import './document-result.css';

import { OctagonAlert } from 'lucide-react';

import type { VerificationReport } from '#shared/domain/signing/verification-schema';
import { Loading } from '../../ui/loading';
import type { CheckedDocument } from './check-store';
import { verdictLook, verdictSentences } from './check-words';
import { ResultFacts } from './result-facts';
import { SignatureList } from './signature-list';

/** What came of one document: the word, why, and everything that was found. */
export function DocumentResult({ document: { fileName, outcome } }: { readonly document: CheckedDocument }) {
  if (outcome.kind === 'checking') return <Loading label={`Checking ${fileName}`} />;
  if (outcome.kind === 'refused') return <RefusedDocument fileName={fileName} reason={outcome.reason} />;
  return <CheckedReport report={outcome.report} />;
}

function RefusedDocument({ fileName, reason }: { readonly fileName: string; readonly reason: string }) {
  return (
    <article className="result result--warn" aria-label={`Not checked: ${fileName}`}>
      <header className="result__head">
        <OctagonAlert size={20} aria-hidden className="result__icon" />
        <div className="result__titles">
          <h2 className="result__word">Not checked</h2>
          {fileName !== '' && <p className="result__file">{fileName}</p>}
        </div>
      </header>
      <p>{reason}</p>
    </article>
  );
}

function CheckedReport({ report }: { readonly report: VerificationReport }) {
  const { document, fileName, integrity, reasons, verdict } = report;
  const { word, icon: Icon, tone } = verdictLook[verdict];
  return (
    <article className={`result result--${tone}`} aria-label={`${word}: ${fileName}`}>
      <header className="result__head">
        <Icon size={20} aria-hidden className="result__icon" />
        <div className="result__titles">
          <h2 className="result__word">{word}</h2>
          <p className="result__file">{fileName}</p>
        </div>
      </header>
      <div className="result__why">
        {verdictSentences[verdict] !== '' && <p>{verdictSentences[verdict]}</p>}
        {reasons.length > 0 && (
          <ul className="result__reasons">
            {reasons.map((reason) => (
              <li key={reason}>{reason}</li>
            ))}
          </ul>
        )}
      </div>
      {document && (
        <p className="result__document">
          <strong>{document.title}</strong>
          <span className="muted">{`${document.clientName} · revision ${document.number}`}</span>
        </p>
      )}
      {integrity !== 'unreadable' && <SignatureList report={report} />}
      {integrity !== 'unreadable' && <ResultFacts report={report} />}
    </article>
  );
}
