import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';

import { findingInWords } from '#shared/domain/review/finding-in-words';
import type { JudgedCommitment } from '#shared/domain/review/hold-review';
import { periodWords } from '#shared/domain/review/review-words';
import { ConfirmDialog } from '../../ui/confirm-dialog';
import { Notice } from '../../ui/notice';
import { wordsOf } from '../../ui/report-refusal';
import { TextArea } from '../../ui/text-area';
import { useReviewView } from './review-context';
import { amendBecause } from './review-store';

interface Props {
  readonly judged: JudgedCommitment;
  readonly title: string;
  readonly onClose: () => void;
}

const MOST_REASON = 2_000;

/** Leads from a broken promise to the amendment of the agreement, with the reason written already. */
export function AmendDialog({ judged, title, onClose }: Props) {
  const { open, document } = useReviewView();
  const { agreement } = open;
  const navigate = useNavigate();
  const [reason, setReason] = useState(() =>
    reasonOf(judged, title, periodWords(document.period, agreement.locale), agreement.locale),
  );
  const [refusal, setRefusal] = useState('');
  const [isPending, setIsPending] = useState(false);
  const isSealed = agreement.status === 'sealed';
  const amend = async () => {
    setIsPending(true);
    try {
      await amendBecause(reason);
      await navigate({ to: '/agreements/$agreementId/sign', params: { agreementId: agreement.id } });
    } catch (error) {
      setRefusal(wordsOf(error));
      setIsPending(false);
    }
  };
  return (
    <ConfirmDialog
      title={isSealed ? 'Begin an amendment?' : 'An amendment is being written'}
      isOpen
      confirmLabel={isSealed ? 'Begin the amendment' : 'Go to the amendment'}
      isPending={isPending}
      onConfirm={() => void amend()}
      onClose={onClose}
    >
      <div className="stack">
        {isSealed ? (
          <>
            <p>
              What is sealed stays as it is and holds until the next revision is sealed. You get a draft to change with
              this reason, and everybody signs the new revision.
            </p>
            <TextArea
              label="Why it changes"
              name="reason"
              value={reason}
              maxLength={MOST_REASON}
              onChange={setReason}
            />
          </>
        ) : (
          <p>This agreement is open already. Its reason stays as somebody wrote it; add this one there.</p>
        )}
        {refusal !== '' && <Notice tone="bad">{refusal}</Notice>}
      </div>
    </ConfirmDialog>
  );
}

function reasonOf(
  { commitment, row, finding }: JudgedCommitment,
  title: string,
  period: string,
  locale: string,
): string {
  const said = findingInWords(commitment, row, { finding, locale });
  const decided = row.decision?.text.trim() ?? '';
  return [`${title}. ${period}: ${said}`, row.note.trim(), decided === '' ? '' : `Decided: ${decided}`]
    .filter((part) => part !== '')
    .join('\n')
    .slice(0, MOST_REASON);
}
