import type { SearchId } from '#shared/domain/search/search-schema';
import type { JobRequest } from '#shared/domain/job/job-schema';
import { startJob } from '../../../lib/jobs-store';
import { MenuButton } from '../../../ui/menu';
import { reportRefusal } from '../../../ui/report-refusal';

const entries = [
  { id: 'export-comparison', label: 'Comparison deck (PowerPoint)' },
  { id: 'export-scores', label: 'Scores (CSV)' },
  { id: 'export-search', label: 'Save as search file (JSON)' },
] as const;

/** The files one can have of all candidates together. */
export function CompareExports({ searchId }: { readonly searchId: SearchId }) {
  const start = (request: JobRequest) => void reportRefusal(() => startJob(request));
  return (
    <MenuButton
      label="Export"
      variant="secondary"
      items={entries}
      onAction={(id) => {
        const entry = entries.find((one) => one.id === id);
        if (entry) start({ kind: entry.id, searchId });
      }}
    />
  );
}
