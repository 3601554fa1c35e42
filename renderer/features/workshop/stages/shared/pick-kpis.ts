import type { Kpi } from '#shared/domain/agreement/communication-schema';
import { intoKpi } from '#shared/domain/library/into-agreement';
import { rowIdFor } from '#shared/domain/library/row-id';
import { pickFromLibrary } from '../../../../lib/library/pick';
import { newRowId, useWorkshop } from '../../workshop-store';
import { MOST_KPIS } from './kpi-edits';
import { standsIn } from './stands-in';

/** Asks which definitions of the library are taken. They come without an objective: the room sets its own. */
export async function pickKpis(): Promise<Kpi[]> {
  const { kpis } = useWorkshop.getState().document.communication;
  const names = kpis.map(({ name }) => name);
  const items = await pickFromLibrary({
    title: 'KPIs from the library',
    kind: 'metric',
    noun: { one: 'KPI', many: 'KPIs' },
    isIn: standsIn(kpis, names),
    inWords: 'in the agreement already',
    amount: 'many',
    room: MOST_KPIS - kpis.length,
  });
  return items.map(({ id, body }) => intoKpi(body, rowIdFor(id, kpis, newRowId)));
}
