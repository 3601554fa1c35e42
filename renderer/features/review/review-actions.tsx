import { useNavigate } from '@tanstack/react-router';
import { FileText, FileUp, Lock, Trash2 } from 'lucide-react';
import { useState } from 'react';

import type { ActualsFile } from '#shared/domain/review/actuals-file';
import type { ReviewId } from '#shared/domain/review/review-schema';
import { heldWords } from '#shared/domain/review/review-words';
import { startJob, useJobs } from '../../lib/jobs-store';
import { Button } from '../../ui/button';
import { Chip } from '../../ui/chip';
import { ConfirmDialog } from '../../ui/confirm-dialog';
import { IconButton } from '../../ui/icon-button';
import { reportRefusal } from '../../ui/report-refusal';
import { HoldDialog } from './hold-dialog';
import { ImportDialog } from './import/import-dialog';
import { useReviewView } from './review-context';
import { chooseActuals, removeReview } from './review-store';

/** What can be done with the whole review; nothing any more once it is held. */
export function ReviewActions() {
  const { isHeld, open } = useReviewView();
  const [isHolding, setIsHolding] = useState(false);
  const [file, setFile] = useState<ActualsFile | null>(null);
  const choose = () => reportRefusal(async () => setFile(await chooseActuals()));
  if (isHeld) {
    return (
      <>
        <Chip tone="good" icon={Lock}>
          {heldWords(open.review.heldAtMs ?? 0, open.agreement.locale)}
        </Chip>
        <ExportButton reviewId={open.review.id} />
      </>
    );
  }
  return (
    <>
      <RemoveButton />
      <Button icon={FileUp} onPress={() => void choose()}>
        Import figures…
      </Button>
      <Button variant="primary" icon={Lock} onPress={() => setIsHolding(true)}>
        Hold the review…
      </Button>
      {isHolding && <HoldDialog onClose={() => setIsHolding(false)} />}
      {file && (
        <ImportDialog
          key={file.fileName}
          file={file}
          onChooseAgain={() => void choose()}
          onClose={() => setFile(null)}
        />
      )}
    </>
  );
}

function ExportButton({ reviewId }: { readonly reviewId: ReviewId }) {
  const isRunning = useJobs((state) =>
    state.jobs.some(({ kind, status }) => kind === 'export-review' && status === 'running'),
  );
  const exportRecord = () => reportRefusal(() => startJob({ kind: 'export-review', reviewId }));
  return (
    <Button icon={FileText} isPending={isRunning} onPress={() => void exportRecord()}>
      Export the record
    </Button>
  );
}

function RemoveButton() {
  const { open } = useReviewView();
  const navigate = useNavigate();
  const [isAsking, setIsAsking] = useState(false);
  const remove = () =>
    reportRefusal(async () => {
      await removeReview();
      await navigate({ to: `/agreements/${open.agreement.id}/reviews` });
    });
  return (
    <>
      <IconButton icon={Trash2} label="Delete this review" onPress={() => setIsAsking(true)} />
      <ConfirmDialog
        title="Delete this review?"
        confirmLabel="Delete the review"
        isDanger
        isOpen={isAsking}
        onConfirm={() => void remove()}
        onClose={() => setIsAsking(false)}
      >
        <p>Its figures, notes and decisions are deleted. Reviews that were held stay as they are.</p>
      </ConfirmDialog>
    </>
  );
}
