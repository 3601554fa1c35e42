import type { AgreementDocument } from './agreement-schema';
import type { Kpi } from './communication-schema';

/**
 * What a shared metric lacks before two people read the same figure from it, in the user's words. A metric without a name
 * is none yet and lacks nothing. (Source: "Five must haves …": a metric has a formula, an owner and an agreed objective.)
 */
export function metricFindings(kpi: Kpi, document: AgreementDocument): string[] {
  const { id, name, formula, owner, dataSource, comparator, target } = kpi;
  if (name.trim() === '') return [];
  const isLookedAt = document.communication.meetings.some(({ kpiIds }) => kpiIds.includes(id));
  return [
    ...(formula.trim() === '' ? ['No formula says how it is made.'] : []),
    ...clockFindings(kpi),
    ...(owner.trim() === '' ? ['Nobody owns it.'] : []),
    ...(dataSource.trim() === '' ? ['It says nowhere where the figure is read.'] : []),
    ...(target === null && comparator !== 'every' ? ['No objective is agreed.'] : []),
    ...(isLookedAt ? [] : ['No meeting looks at it.']),
  ];
}

function clockFindings({ clockStarts, clockStops, isWorkingTime }: Kpi): string[] {
  const [starts, stops] = [clockStarts.trim(), clockStops.trim()];
  if (starts === '' && stops === '') return isWorkingTime ? ['Working time counts, but no clock is named.'] : [];
  if (starts === '') return ['Nothing starts its clock.'];
  if (stops === '') return ['Nothing stops its clock.'];
  return starts.toLowerCase() === stops.toLowerCase() ? ['Its clock stops where it starts.'] : [];
}
