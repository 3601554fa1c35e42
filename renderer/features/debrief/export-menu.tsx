import { dateNames } from '#shared/domain/kit/seat-kind';
import type { JobRequest } from '#shared/domain/job/job-schema';
import { startJob } from '../../lib/jobs-store';
import { MenuButton } from '../../ui/menu';
import { reportRefusal } from '../../ui/report-refusal';
import type { OpenDebrief } from './debrief-store';
import { seatName } from './words';

/** The files one can have of this debrief: the report, and each open scorecard. */
export function ExportMenu({ debrief: { search, evidence } }: { readonly debrief: OpenDebrief }) {
  const { candidateId } = evidence;
  const entries: readonly { readonly id: string; readonly label: string; readonly request: JobRequest }[] = [
    { id: 'debrief', label: 'Debrief report (PDF)', request: { kind: 'export-debrief', candidateId } },
    ...evidence.cards.map(({ seatId, date }) => ({
      id: `${seatId} ${date}`,
      label: `Scorecard: ${seatName(search, seatId)}, ${dateNames[date].toLowerCase()} (PDF)`,
      request: { kind: 'export-scorecard', candidateId, seatId, date } as const,
    })),
  ];
  return (
    <MenuButton
      label="Export"
      variant="secondary"
      items={entries}
      onAction={(id) => {
        const entry = entries.find((one) => one.id === id);
        if (entry) void reportRefusal(() => startJob(entry.request));
      }}
    />
  );
}
