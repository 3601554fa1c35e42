import { BookOpen } from 'lucide-react';

import { kpiSchema, type Kpi } from '#shared/domain/agreement/communication-schema';
import { intoKpi } from '#shared/domain/library/into-agreement';
import { rowIdFor } from '#shared/domain/library/row-id';
import { pickFromLibrary } from '../../../../lib/library/pick';
import { editDocument, newRowId, useWorkshop } from '../../workshop-store';
import { AddButton } from '../shared/add-button';
import { standsIn } from '../shared/stands-in';

const MOST = 200;

/** A further KPI of the room's own, or some from the library. */
export function AddKpi({ onAdded }: { readonly onAdded: (id: string) => void }) {
  const count = useWorkshop((state) => state.document.communication.kpis.length);
  const addOwn = () => {
    const id = newRowId();
    addKpis([kpiSchema.parse({ id })]);
    onAdded(id);
  };
  return (
    <>
      {count < MOST && (
        <AddButton icon={BookOpen} count={count} most={MOST} onPress={() => void pickKpis().then(addKpis)}>
          KPIs from the library
        </AddButton>
      )}
      <AddButton count={count} most={MOST} onPress={addOwn}>
        Add a KPI
      </AddButton>
    </>
  );
}

async function pickKpis(): Promise<Kpi[]> {
  const { kpis } = useWorkshop.getState().document.communication;
  const names = kpis.map(({ name }) => name);
  const items = await pickFromLibrary({
    title: 'KPIs from the library',
    kind: 'metric',
    noun: { one: 'KPI', many: 'KPIs' },
    isIn: standsIn(kpis, names),
    inWords: 'in the agreement already',
    amount: 'many',
    room: MOST - kpis.length,
  });
  return items.map(({ id, body }) => intoKpi(body, rowIdFor(id, kpis, newRowId)));
}

function addKpis(added: readonly Kpi[]): void {
  if (added.length === 0) return;
  editDocument(added.length === 1 ? 'Add a KPI' : `Add ${added.length} KPIs`, ({ communication }) => {
    communication.kpis.push(...added.slice(0, MOST - communication.kpis.length));
  });
}
