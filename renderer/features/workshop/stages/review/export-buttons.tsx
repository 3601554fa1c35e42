import { Download } from 'lucide-react';

import type { AgreementId } from '#shared/domain/agreement/agreement-schema';
import type { JobRequest } from '#shared/domain/job/job-schema';
import { useJobs } from '../../../../lib/jobs-store';
import { Button } from '../../../../ui/button';
import { useWorkshop } from '../../workshop-store';
import { exportAgreement } from './export-actions';
import { ExportProgress } from './export-progress';
import { useReviewPreview } from './review-preview-store';

type ExportKind = Exclude<Extract<JobRequest, { agreementId: AgreementId }>['kind'], 'export-pack' | 'export-ics'>;

const exports: readonly { readonly kind: ExportKind; readonly label: string; readonly what: string }[] = [
  { kind: 'export-deck', label: 'Deck', what: 'The slides, for PowerPoint' },
  { kind: 'export-handout', label: 'Handout', what: 'All words, for printing' },
  { kind: 'export-markdown', label: 'Markdown', what: 'All words, as plain text' },
  { kind: 'export-agreement', label: 'Agreement file', what: 'To open in another workspace' },
];

/** The files one can have. The same button shows when its file is being written. */
export function ExportButtons() {
  const agreementId = useWorkshop((state) => state.agreementId);
  const layout = useReviewPreview((state) => state.layout);
  const jobs = useJobs((state) => state.jobs);
  const requestOf = (kind: ExportKind): JobRequest =>
    kind === 'export-deck' ? { kind, agreementId, layout } : { kind, agreementId };
  return (
    <section className="review__part" aria-label="Export">
      <h2 className="review__title">Export</h2>
      <ul className="exports">
        {exports.map(({ kind, label, what }) => {
          const job = jobs.find((candidate) => candidate.kind === kind);
          return (
            <li key={kind} className="exports__item">
              <Button
                icon={Download}
                isPending={job?.status === 'running'}
                onPress={() => void exportAgreement(requestOf(kind))}
              >
                {label}
              </Button>
              <p className="exports__what">{what}</p>
              {job?.status === 'running' && <ExportProgress job={job} />}
            </li>
          );
        })}
      </ul>
    </section>
  );
}
