import { kpiSchema, type Kpi } from '#shared/domain/agreement/communication-schema';
import { editDocument, newRowId } from '../../workshop-store';
import { deleteWithUndo } from './delete-with-undo';
import { patchRow, takeRow } from './rows';

/** As `communicationSchema` allows. */
export const MOST_KPIS = 200;

/** What a row is called on the page that adds it; the rows are the same. */
type Noun = 'KPI' | 'metric';

export function addKpis(added: readonly Kpi[], noun: Noun): void {
  if (added.length === 0) return;
  editDocument(added.length === 1 ? `Add a ${noun}` : `Add ${added.length} ${noun}s`, ({ communication }) => {
    communication.kpis.push(...added.slice(0, MOST_KPIS - communication.kpis.length));
  });
}

/** A row of the room's own. @returns its id. */
export function addOwnKpi(noun: Noun): string {
  const row = kpiSchema.parse({ id: newRowId() });
  addKpis([row], noun);
  return row.id;
}

export function editKpi({ id }: Kpi, name: string): void {
  editDocument(
    'Rename a KPI',
    ({ communication }) => patchRow<Kpi>(communication.kpis, id, { name }),
    `communication.kpis.${id}.name`,
  );
}

/** Takes it off its meetings too. */
export function deleteKpi({ id, name }: Kpi): void {
  deleteWithUndo(name.trim() === '' ? 'KPI without a name' : `KPI “${name.trim()}”`, ({ communication }) => {
    takeRow(communication.kpis, id);
    for (const meeting of communication.meetings) meeting.kpiIds = meeting.kpiIds.filter((kpiId) => kpiId !== id);
  });
}
