import { useState } from 'react';

import { kpiCoverage, uncoveredKpis } from '#shared/domain/agreement/kpi-coverage';
import { EmptyState } from '../../../../ui/empty-state';
import { useWorkshop } from '../../workshop-store';
import { countWords } from '../shared/count-words';
import { StageSection } from '../shared/stage-section';
import { AddKpi } from './add-kpi';
import { FurtherKpis } from './further-kpis';
import { KpiTables } from './kpi-tables';
import { UnknownKpis } from './unknown-kpis';

/** Every KPI with its meetings, those without one first: what nobody looks at is not kept. */
export function KpiCheck() {
  const document = useWorkshop((state) => state.document);
  const [added, setAdded] = useState<string | null>(null);
  const kpis = kpiCoverage(document);
  return (
    <StageSection
      title={headline(kpis.length, uncoveredKpis(document).length)}
      lead="The metrics of both sides’ commitments, and further KPIs the room wants to see."
      aside={<AddKpi onAdded={setAdded} />}
    >
      {kpis.length === 0 ? (
        <EmptyState title="No KPI yet">
          KPIs come from the metrics of the commitments, two stages on. One that belongs to neither side is added here.
        </EmptyState>
      ) : (
        <KpiTables kpis={kpis} />
      )}
      <UnknownKpis />
      <FurtherKpis newId={added} />
    </StageSection>
  );
}

function headline(count: number, uncovered: number): string {
  if (count === 0) return 'KPIs';
  if (uncovered === 0) return count === 1 ? 'The one KPI has a meeting' : `All ${count} KPIs have a meeting`;
  return `${countWords(uncovered, 'KPI has', 'KPIs have')} no meeting`;
}
