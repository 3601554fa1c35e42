import './age-leads.css';

import { useEffect, type ReactNode } from 'react';

import type { WorkingCalendar } from '#shared/domain/calendar/working-calendar-schema';
import type { AgingSummary } from '#shared/domain/lead-aging/aging-summary-schema';
import { EmptyState } from '../../ui/empty-state';
import { AgingProgress } from './aging-progress';
import { AgingOutcome } from './aging-outcome';
import { forgetLeads, useAging } from './aging-store';
import { ChooseFile } from './choose-file';
import { ColumnChoice } from './column-choice';

interface Props {
  readonly calendar: WorkingCalendar;
  readonly asOfMs: number;
  /** Stands between the columns and the button that counts. */
  readonly terms?: ReactNode;
  /** What the button says that takes the result, and what it does; without it the result is shown and no more. */
  readonly use?: { readonly label: string; readonly onUse: (summary: AgingSummary) => void } | undefined;
}

/** From a CSV file of leads to their ages: choose it, say which column is which, count, look at what is wrong. */
export function AgeLeads({ calendar, asOfMs, terms, use }: Props) {
  const file = useAging((state) => state.file);
  const aged = useAging((state) => state.aged);
  const jobId = useAging((state) => state.jobId);
  useEffect(() => forgetLeads, []);
  if (!file) return <NoFileYet />;
  if (jobId !== null) return <AgingProgress jobId={jobId} fileName={file.fileName} />;
  if (aged) return <AgingOutcome key={aged.summary.asOfMs} aged={aged} use={use} />;
  return <ColumnChoice key={file.token} file={file} calendar={calendar} asOfMs={asOfMs} terms={terms} />;
}

function NoFileYet() {
  return (
    <EmptyState title="Choose a CSV file of leads" action={<ChooseFile variant="primary" />}>
      One row a lead, with its id, when it was created, qualified, accepted and first followed up, its status and its
      salesperson. The columns may have any names and any order. No row of the file is kept.
    </EmptyState>
  );
}
