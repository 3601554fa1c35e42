import { BookOpen } from 'lucide-react';

import { useWorkshop } from '../../workshop-store';
import { AddButton } from '../shared/add-button';
import { addKpis, addOwnKpi, MOST_KPIS } from '../shared/kpi-edits';
import { pickKpis } from '../shared/pick-kpis';

/** A further KPI of the room's own, or some from the library. */
export function AddKpi({ onAdded }: { readonly onAdded: (id: string) => void }) {
  const count = useWorkshop((state) => state.document.communication.kpis.length);
  return (
    <>
      {count < MOST_KPIS && (
        <AddButton
          icon={BookOpen}
          count={count}
          most={MOST_KPIS}
          onPress={() => void pickKpis().then((kpis) => addKpis(kpis, 'KPI'))}
        >
          KPIs from the library
        </AddButton>
      )}
      <AddButton count={count} most={MOST_KPIS} onPress={() => onAdded(addOwnKpi('KPI'))}>
        Add a KPI
      </AddButton>
    </>
  );
}
