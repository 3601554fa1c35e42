import { useState } from 'react';

import type { Candidate, ErasureCertificate } from '#shared/domain/candidate/candidate-schema';
import { localDay } from '#shared/kernel/local-day';
import { certificateWords } from '../../lib/certificate-words';
import { formatDay } from '../../lib/format-day';
import { Button } from '../../ui/button';
import { Dialog, DialogActions } from '../../ui/dialog';
import { Notice } from '../../ui/notice';
import { wordsOf } from '../../ui/report-refusal';
import { eraseCandidate } from './candidates-store';
import { forgetMove } from './move-candidate';

interface Props {
  readonly candidate: Candidate;
  readonly onClose: () => void;
  /** The candidate is gone: there is nothing to come back to. */
  readonly onErased: () => void;
}

/** Asks before a candidate is erased, then shows what remains. */
export function EraseDialog({ candidate, onClose, onErased }: Props) {
  const [certificate, setCertificate] = useState<ErasureCertificate | null>(null);
  if (certificate) return <Certificate certificate={certificate} onClose={onErased} />;
  return <Question candidate={candidate} onClose={onClose} onErased={setCertificate} />;
}

interface QuestionProps extends Omit<Props, 'onErased'> {
  readonly onErased: (certificate: ErasureCertificate) => void;
}

function Question({ candidate, onClose, onErased }: QuestionProps) {
  const [isPending, setPending] = useState(false);
  const [problem, setProblem] = useState('');
  const erase = async () => {
    setPending(true);
    try {
      const certificate = await eraseCandidate(candidate.id);
      forgetMove();
      onErased(certificate);
    } catch (error) {
      setProblem(wordsOf(error));
      setPending(false);
    }
  };
  return (
    <Dialog title={`Erase ${candidate.name}?`} isOpen onClose={onClose} size="small" role="alertdialog">
      <div className="stack">
        {problem !== '' && (
          <Notice tone="bad" title="Not erased">
            {problem}
          </Notice>
        )}
        <p>Erasing removes, at once and for good:</p>
        <ul className="erase__list">
          <li>name, contact, source, notes{filesWords(candidate.files.length)}</li>
          <li>every scorecard, sealed ones too, the debrief and the decision</li>
          <li>every trace in the backups, which are rewritten</li>
        </ul>
        <p className="muted">
          A certificate without a name remains: that one candidate was erased, when, and what went. Files you exported
          or gave away are not in the app’s hands.
        </p>
      </div>
      <DialogActions>
        <Button onPress={onClose} autoFocus>
          Keep the candidate
        </Button>
        <Button variant="danger" isPending={isPending} onPress={() => void erase()}>
          Erase for good
        </Button>
      </DialogActions>
    </Dialog>
  );
}

function Certificate({
  certificate,
  onClose,
}: {
  readonly certificate: ErasureCertificate;
  readonly onClose: () => void;
}) {
  return (
    <Dialog title="Certificate of erasure" isOpen onClose={onClose} size="small">
      <dl className="certificate">
        <dt>Erased on</dt>
        <dd>{formatDay(localDay(certificate.erasedAtMs))}</dd>
        <dt>Search</dt>
        <dd>{certificate.searchTitle.trim() || 'Without a title'}</dd>
        <dt>What went</dt>
        <dd>{certificateWords(certificate)}</dd>
        <dt>Number</dt>
        <dd className="certificate__number">{certificate.id}</dd>
      </dl>
      <p className="muted">It names nobody. It is kept on the page “Hiring”, below the searches.</p>
      <DialogActions>
        <Button variant="primary" onPress={onClose} autoFocus>
          Done
        </Button>
      </DialogActions>
    </Dialog>
  );
}

const filesWords = (count: number) => (count === 0 ? '' : count === 1 ? ' and one file' : ` and ${count} files`);
