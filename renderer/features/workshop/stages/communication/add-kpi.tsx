import { BookOpen } from 'lucide-react';
import { useState } from 'react';

import type { Kpi } from '#shared/domain/agreement/communication-schema';
import { kpiFromStarter } from '#shared/domain/playbook/from-starter';
import type { KpiStarter } from '#shared/domain/playbook/starter-schema';
import { workshopPlaybook } from '../../playbook';
import { editDocument, newRowId, useWorkshop } from '../../workshop-store';
import { AddButton } from '../shared/add-button';
import { PlaybookDialog } from '../shared/playbook-dialog';
import { idFromStarter } from '../shared/starter-id';

const MOST = 200;

/** A further KPI of the room's own, or some from the playbook. */
export function AddKpi({ onAdded }: { readonly onAdded: (id: string) => void }) {
  const kpis = useWorkshop((state) => state.document.communication.kpis);
  const [isChoosing, setIsChoosing] = useState(false);
  const starters = workshopPlaybook().kpis;
  const addOwn = () => {
    const id = newRowId();
    addKpis([{ id, name: '' }]);
    onAdded(id);
  };
  return (
    <>
      {kpis.length < MOST && (
        <AddButton icon={BookOpen} count={kpis.length} most={MOST} onPress={() => setIsChoosing(true)}>
          KPIs from the playbook
        </AddButton>
      )}
      <AddButton count={kpis.length} most={MOST} onPress={addOwn}>
        Add a KPI
      </AddButton>
      {isChoosing && (
        <PlaybookDialog
          title="KPIs from the playbook"
          noun={{ one: 'KPI', many: 'KPIs' }}
          entries={starters.map((starter) => ({
            id: starter.id,
            title: starter.name,
            words: formulaOf(starter),
            advice: { heading: 'The trap:', text: starter.trap },
            isIn: kpis.some(({ id, name }) => id === starter.id || name === starter.name),
          }))}
          onAdd={(ids) =>
            addKpis(
              starters
                .filter(({ id }) => ids.includes(id))
                .map((starter) => kpiFromStarter(starter, idFromStarter(starter.id, kpis))),
            )
          }
          onClose={() => setIsChoosing(false)}
        />
      )}
    </>
  );
}

function addKpis(added: readonly Kpi[]): void {
  editDocument(added.length === 1 ? 'Add a KPI' : `Add ${added.length} KPIs`, ({ communication }) => {
    communication.kpis.push(...added.slice(0, MOST - communication.kpis.length));
  });
}

function formulaOf({ numerator, denominator, clock }: KpiStarter): string {
  const formula = denominator === null ? `${numerator}.` : `${numerator}, divided by: ${denominator}.`;
  return `${formula} The clock starts: ${clock.starts}. It stops: ${clock.stops}.`;
}
