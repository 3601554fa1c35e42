import type { Side } from './accountability-schema';
import { accountabilityLabel } from './accountability-text';
import type { AgreementDocument } from './agreement-schema';
import type { Meeting } from './communication-schema';

export interface KpiCoverage {
  /** The accountability's id or the id of the row among the further KPIs. */
  readonly id: string;
  readonly name: string;
  /** Whose commitment it measures; null for a further KPI. */
  readonly side: Side | null;
  /** Meetings that look at it, in their order. */
  readonly meetings: readonly Meeting[];
}

/**
 * Every KPI of the agreement with the meetings that look at it: the metrics of both sides' accountabilities, then the
 * further KPIs, each id once. Rows without a name are no KPI yet. (Source: "Five must haves …": meetings, topics, KPIs.)
 */
export function kpiCoverage(document: AgreementDocument): KpiCoverage[] {
  const kpis = new Map<string, Omit<KpiCoverage, 'meetings'>>();
  const add = (id: string, name: string, side: Side | null) => {
    if (name.trim() !== '' && !kpis.has(id)) kpis.set(id, { id, name: name.trim(), side });
  };
  for (const { id, metric } of document.marketing) add(id, metric, 'marketing');
  for (const { id, metric } of document.sales) add(id, metric, 'sales');
  for (const { id, name } of document.communication.kpis) add(id, name, null);

  const meetingsOf = meetingsByKpi(document.communication.meetings);
  return [...kpis.values()].map((kpi) => ({ ...kpi, meetings: meetingsOf.get(kpi.id) ?? [] }));
}

/** KPIs no meeting looks at. */
export function uncoveredKpis(document: AgreementDocument): KpiCoverage[] {
  return kpiCoverage(document).filter((kpi) => kpi.meetings.length === 0);
}

/** Ids a meeting looks at that are no KPI (any more), with what is known of them: shown so that they can be removed. */
export function unknownKpis(
  document: AgreementDocument,
): { readonly meeting: Meeting; readonly id: string; readonly label: string }[] {
  const known = new Set(kpiCoverage(document).map((kpi) => kpi.id));
  const rows = new Map([...document.marketing, ...document.sales].map((row) => [row.id, accountabilityLabel(row)]));
  return document.communication.meetings.flatMap((meeting) =>
    meeting.kpiIds
      .filter((id) => !known.has(id))
      .map((id) => ({ meeting, id, label: rows.get(id) ?? 'A KPI that was removed' })),
  );
}

function meetingsByKpi(meetings: readonly Meeting[]): Map<string, Meeting[]> {
  const byKpi = new Map<string, Meeting[]>();
  for (const meeting of meetings) {
    for (const id of new Set(meeting.kpiIds)) byKpi.set(id, [...(byKpi.get(id) ?? []), meeting]);
  }
  return byKpi;
}
