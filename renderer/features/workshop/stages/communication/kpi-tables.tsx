import type { KpiCoverage } from '#shared/domain/agreement/kpi-coverage';
import { Disclosure } from '../../../../ui/disclosure';
import { countWords } from '../shared/count-words';
import { KpiTable } from './kpi-table';

/** Rows that are shown without unfolding. */
const FEW = 6;

/** The KPIs without a meeting first; the others fold away where they are many. */
export function KpiTables({ kpis }: { readonly kpis: readonly KpiCoverage[] }) {
  const uncovered = kpis.filter(({ meetings }) => meetings.length === 0);
  const covered = kpis.filter(({ meetings }) => meetings.length > 0);
  if (kpis.length <= FEW) return <KpiTable label="KPIs and their meetings" kpis={[...uncovered, ...covered]} />;
  return (
    <>
      {uncovered.length > 0 && <KpiTable label="KPIs without a meeting" kpis={uncovered} />}
      {covered.length > 0 && (
        <Disclosure title={countWords(covered.length, 'KPI and its meetings', 'KPIs and their meetings')}>
          <KpiTable label="KPIs and their meetings" kpis={covered} />
        </Disclosure>
      )}
    </>
  );
}
