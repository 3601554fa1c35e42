import './signature-page.css';

import { useEffect } from 'react';

import type { AgreementId } from '#shared/domain/agreement/agreement-schema';
import type { SigningSheet } from '#shared/domain/signing/room-schema';
import { FailedState } from '../../ui/failed-state';
import { Loading } from '../../ui/loading';
import { TopBar } from '../../ui/top-bar';
import { AfterSheet, HandOverScreen } from './after-sheet';
import { HandBack } from './hand-back';
import { SheetActions } from './sheet-actions';
import { SheetChanges } from './sheet-changes';
import { SheetConsent } from './sheet-consent';
import { SheetHead } from './sheet-head';
import { SheetMark } from './sheet-mark';
import { SheetSlides } from './sheet-slides';
import { closeSheet, openSheet, takeBack, useSignature } from './signature-store';

interface Props {
  readonly revisionId: string;
  readonly signatoryId: string;
  /** Back to the desk; without an agreement where the sheet could not be read. */
  readonly onLeave: (agreementId: AgreementId | null) => void;
}

/** One signatory's sheet: what they read, consent to and sign. Nothing of anybody else is on it. */
export function SignaturePage({ revisionId, signatoryId, onLeave }: Props) {
  const { status, problem, sheet, isHandedBack } = useSignature();
  useEffect(() => {
    void openSheet(revisionId, signatoryId);
    return closeSheet;
  }, [revisionId, signatoryId]);
  const leave = () => {
    takeBack();
    onLeave(sheet?.agreementId ?? null);
  };
  if (isHandedBack) return <HandOverScreen onLeave={leave} />;
  if (status === 'failed') {
    return (
      <>
        <FailedState
          title="The sheet could not be read"
          message={problem}
          onRetry={() => void openSheet(revisionId, signatoryId)}
        />
        <TopBar actions={<HandBack />} />
      </>
    );
  }
  if (status === 'loading' || !sheet) return <Loading label="Opening your sheet" />;
  if (!sheet.isOpen) return <AfterSheet sheet={sheet} />;
  return <OpenSheet sheet={sheet} />;
}

function OpenSheet({ sheet }: { readonly sheet: SigningSheet }) {
  return (
    <div className="sheet">
      <TopBar actions={<HandBack />} />
      <SheetHead sheet={sheet} />
      <SheetSlides sheet={sheet} />
      <SheetChanges sheet={sheet} />
      <SheetConsent sheet={sheet} />
      <SheetMark name={sheet.signatory.name} />
      <SheetActions sheet={sheet} />
    </div>
  );
}
