import { create } from 'zustand';

import type { JobId } from '#shared/domain/job/job-schema';
import type { AgedLeads, LeadsFile } from '#shared/domain/lead-aging/aging-order-schema';
import type { WorkingCalendar } from '#shared/domain/calendar/working-calendar-schema';
import {
  findColumns,
  isOptional,
  leadFields,
  leadMappingSchema,
  type GuessedMapping,
  type LeadField,
} from '#shared/domain/lead-aging/lead-columns';
import { api } from '../../lib/api';
import { cancelJob, keepStarted, whenEnded } from '../../lib/jobs-store';

interface AgingState {
  /** The file that was chosen; null before one is. */
  readonly file: LeadsFile | null;
  readonly mapping: GuessedMapping;
  readonly isLocalTime: boolean;
  /** The job that counts; null while none does. */
  readonly jobId: JobId | null;
  /** What came of it. */
  readonly aged: AgedLeads | null;
  /** Why the last one did not work. */
  readonly problem: string | null;
}

const blank: AgingState = { file: null, mapping: {}, isLocalTime: false, jobId: null, aged: null, problem: null };

/** One file of leads on its way from the dialog to its ages. */
export const useAging = create<AgingState>()(() => blank);

export const forgetLeads = (): void => useAging.setState(blank);

/** Back to the columns of the same file. */
export const chooseColumnsAgain = (): void => useAging.setState({ aged: null, problem: null });

/** Lets the user choose a file and shows its columns. @throws {AppError} if it cannot be read. */
export async function chooseLeads(): Promise<void> {
  const file = await api.aging.choose();
  if (file) useAging.setState({ ...blank, file, mapping: file.guessed, isLocalTime: file.hasLocalTimes });
}

/** @param column null: the file has none. */
export function mapField(field: LeadField, column: string | null): void {
  useAging.setState(({ mapping }) => ({ mapping: { ...mapping, [field]: column }, problem: null }));
}

export const setLocalTime = (isLocalTime: boolean): void => useAging.setState({ isLocalTime });

/** Fields whose column is still to be chosen. */
export const missingFields = (mapping: GuessedMapping): readonly LeadField[] =>
  leadFields.filter((field) => (mapping[field] ?? null) === null && !(mapping[field] === null && isOptional(field)));

/** What is wrong with the columns that were chosen; null if nothing is. */
export function columnsFault({ columns }: LeadsFile, mapping: GuessedMapping): string | null {
  if (missingFields(mapping).length > 0) return null;
  const found = findColumns(columns, mapping);
  return 'fault' in found ? found.fault : null;
}

interface Terms {
  readonly calendar: WorkingCalendar;
  readonly asOfMs: number;
}

/** Counts the ages and resolves when that has ended. @throws {AppError} if it cannot begin. */
export async function ageLeads({ calendar, asOfMs }: Terms): Promise<void> {
  const { file, mapping, isLocalTime } = useAging.getState();
  if (!file) throw new Error('no file of leads was chosen');
  const terms = { mapping: leadMappingSchema.parse(mapping), calendar, asOfMs, isLocalTime };
  const job = await api.aging.start({ token: file.token, ...terms });
  keepStarted(job);
  useAging.setState({ jobId: job.id, aged: null, problem: null });
  const { status, message } = await whenEnded(job.id);
  // Another file may have been chosen meanwhile.
  if (useAging.getState().jobId !== job.id) return;
  if (status !== 'done') return useAging.setState({ jobId: null, problem: message });
  const aged = await api.aging.result({ id: job.id });
  useAging.setState({ jobId: null, aged });
}

export async function stopAging(): Promise<void> {
  const { jobId } = useAging.getState();
  if (jobId !== null) await cancelJob(jobId);
}
