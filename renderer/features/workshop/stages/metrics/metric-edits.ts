import type { Kpi } from '#shared/domain/agreement/communication-schema';
import { intoKpi } from '#shared/domain/library/into-agreement';
import { isTakenFrom, rowIdFor } from '#shared/domain/library/row-id';
import { AppError } from '#shared/kernel/errors';
import { api } from '../../../../lib/api';
import { editDocument, newRowId, useWorkshop } from '../../workshop-store';
import { addKpis } from '../shared/kpi-edits';
import { moveRow, patchRow } from '../shared/rows';

type MetricField = Exclude<keyof Kpi, 'id'>;

/** What is written in one field; typing on in it is one step. */
export function editMetric<F extends MetricField>(kpi: Kpi, field: F, value: Kpi[F]): void {
  editDocument(
    `Edit metric ${metricTitle(kpi)}: ${fieldWords[field]}`,
    ({ communication }) => patchRow<Kpi>(communication.kpis, kpi.id, { [field]: value }),
    `communication.kpis.${kpi.id}.${field}`,
  );
}

export const metricTitle = ({ name }: Pick<Kpi, 'name'>): string => name.trim() || 'Metric without a name';

const fieldWords: Readonly<Record<MetricField, string>> = {
  name: 'name',
  formula: 'formula',
  clockStarts: 'what starts the clock',
  clockStops: 'what stops the clock',
  isWorkingTime: 'working time',
  owner: 'owner',
  dataSource: 'where it is read',
  comparator: 'objective',
  target: 'objective',
  unit: 'unit',
  period: 'period',
};

export function moveMetric(id: string, toIndex: number): void {
  editDocument('Move a metric', ({ communication }) => moveRow(communication.kpis, id, toIndex));
}

/** Puts a metric on a meeting's agenda, or takes it off. */
export function setMeeting(kpi: Kpi, meetingId: string, isOn: boolean): void {
  const title = metricTitle(kpi);
  editDocument(isOn ? `Put ${title} on a meeting` : `Take ${title} off a meeting`, ({ communication }) => {
    const meeting = communication.meetings.find(({ id }) => id === meetingId);
    if (!meeting) return;
    const others = meeting.kpiIds.filter((id) => id !== kpi.id);
    meeting.kpiIds = isOn ? [...others, kpi.id] : others;
  });
}

/**
 * Adds the definition that ships for a figure every agreement should show.
 *
 * @returns the row's id.
 * @throws {AppError} NOT_FOUND if the library does not have it.
 */
export async function addDemanded(itemId: string): Promise<string> {
  const [item] = await api.library.getMany({ ids: [itemId] });
  if (!item) throw new AppError('NOT_FOUND', 'The library does not have this definition. Write your own.');
  const { kpis } = useWorkshop.getState().document.communication;
  const taken = kpis.find(({ id }) => isTakenFrom(id, item.id));
  if (taken) return taken.id;
  const row = intoKpi(item.body, rowIdFor(item.id, kpis, newRowId));
  addKpis([row], 'metric');
  return row.id;
}
