import type { AgreementDocument } from '../agreement/agreement-schema';
import type { Kpi } from '../agreement/communication-schema';
import { kpiCoverage } from '../agreement/kpi-coverage';
import { targetInWords } from '../agreement/target-in-words';
import type { ContentBlock, ContentRow } from './content-types';
import { kpiCodes } from './kpi-codes';
import { orNotSettled } from './not-settled';

/** What stands for a clock where a metric times nothing. */
export const NOT_TIMED = 'Not timed';

/** The shared metrics, each with formula, clock, owner and objective; the commitments' own stand on the slides that follow. */
export function metricsBlock(document: AgreementDocument, locale: string): ContentBlock {
  const title = 'Shared metrics';
  const codes = kpiCodes(document);
  const all = kpiCoverage(document);
  const rows = document.communication.kpis
    .filter(({ name }) => name.trim() !== '')
    .map((kpi) => metricRow(kpi, { code: codes.get(kpi.id) ?? '', meetings: meetingsOf(kpi.id), locale }));
  if (rows.length > 0) {
    return { kind: 'table', title, columns: ['Metric', 'Formula', 'Clock', 'Owner', 'Objective'], rows };
  }
  return {
    kind: 'gap',
    title,
    text: all.length === 0 ? 'No KPI is named yet.' : 'None besides the figures of the commitments.',
  };

  function meetingsOf(id: string): string {
    const meetings = all.find((kpi) => kpi.id === id)?.meetings ?? [];
    return meetings.map(({ name }) => orNotSettled(name)).join('; ');
  }
}

interface MetricContext {
  readonly code: string;
  readonly meetings: string;
  readonly locale: string;
}

function metricRow(kpi: Kpi, { code, meetings, locale }: MetricContext): ContentRow {
  return {
    name: `Shared metric: ${kpi.name.trim()}`,
    cells: [
      `${code} ${kpi.name.trim()}`.trim(),
      orNotSettled(kpi.formula),
      clockInWords(kpi),
      orNotSettled(kpi.owner),
      orNotSettled(targetInWords(kpi, locale)),
    ],
    details: [
      { label: 'Read in', text: kpi.dataSource.trim() },
      { label: 'Looked at in', text: meetings },
    ].filter(({ text }) => text !== ''),
  };
}

/** "Hand-over → first call (working time)". */
function clockInWords({ clockStarts, clockStops, isWorkingTime }: Kpi): string {
  const [starts, stops] = [clockStarts, clockStops].map((text) => text.trim().replace(/[.\s]+$/, ''));
  if (starts === '' && stops === '') return NOT_TIMED;
  return `${orNotSettled(starts ?? '')} → ${orNotSettled(stops ?? '')}${isWorkingTime ? ' (working time)' : ''}`;
}
