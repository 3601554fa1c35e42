import type { Kpi } from '../agreement/communication-schema';
import { exactTarget, targetInWords } from '../agreement/target-in-words';
import type { Loosening } from './amendment-schema';
import { isPromised, loosenedTarget, type Certainty } from './loosened-target';
import { looseningId } from './loosening-id';
import { fromTo, fromToQuoted } from './loosening-words';
import { matchRows } from './match-rows';
import { promisedUnit } from './promised-unit';
import { isSameText, plainWords } from './same-words';

/**
 * What a shared metric promises less firmly than before: its objective loosened or dropped, the metric left out, its
 * clock standing still where it ran; and, to be judged, other words for what is counted and for what starts and stops the
 * clock. Words that are new, and metrics that are, loosen nothing.
 */
export function loosenedMetrics(before: readonly Kpi[], after: readonly Kpi[], locale: string): Loosening[] {
  const isWritten = ({ name }: Kpi) => name.trim() !== '';
  const { kept, removed } = matchRows(before.filter(isWritten), after.filter(isWritten));
  return [
    ...kept.flatMap(([old, now]) => [...inObjective(old, now, locale), ...inWords(old, now), ...inClock(old, now)]),
    ...removed.map((metric) => leftOut(metric, locale)),
  ];
}

const idOf = ({ id }: Kpi, aspect: string) => looseningId('communication', id, aspect);
const nameOf = ({ name }: Kpi): string => `Shared metric ${plainWords(name)}`;

function inObjective(old: Kpi, now: Kpi, locale: string): Loosening[] {
  const certainty = loosenedTarget(old, now);
  if (certainty === null) return [];
  const [was, is] = [targetInWords(old, locale), targetInWords(now, locale)];
  const words = was === is ? fromTo(exactTarget(old), exactTarget(now)) : fromTo(was, is);
  const text = is === '' ? `“${was}” is dropped` : words;
  return [{ id: idOf(old, 'objective'), certainty, text: `${nameOf(now)}: ${text}` }];
}

const words = [
  { field: 'name', aspect: 'name', label: 'what is measured' },
  { field: 'formula', aspect: 'formula', label: 'how it is counted' },
  { field: 'clockStarts', aspect: 'clock-starts', label: 'what starts the clock' },
  { field: 'clockStops', aspect: 'clock-stops', label: 'what stops the clock' },
] as const;

function inWords(old: Kpi, now: Kpi): Loosening[] {
  return words.flatMap(({ field, aspect, label }): Loosening[] => {
    const [was, is] = [old[field], now[field]];
    // A name promises something only where a figure stands behind it.
    const isAgreed = field === 'name' ? isPromised(old) : was.trim() !== '';
    if (!isAgreed || isSameText(was, is)) return [];
    const text = `${nameOf(now)}, ${label}: ${fromToQuoted(was, is)}`;
    return [{ id: idOf(old, aspect), certainty: 'may-loosen', text }];
  });
}

function inClock(old: Kpi, now: Kpi): Loosening[] {
  const certainty = loosenedClock(old, now);
  if (certainty === null) return [];
  const text = now.isWorkingTime
    ? 'its clock now stands still outside working time'
    : 'its clock now runs outside working time too';
  return [{ id: idOf(old, 'clock-runs'), certainty, text: `${nameOf(now)}: ${text}` }];
}

/** A clock that stands still shows less: easier for an objective of at most so long, harder for one of at least. */
function loosenedClock(old: Kpi, now: Kpi): Certainty | null {
  if (old.isWorkingTime === now.isWorkingTime) return null;
  const isOfTime = [old, now].every((metric) => metric.target !== null && times.has(promisedUnit(metric.unit).family));
  if (!isOfTime || old.comparator !== now.comparator) return 'may-loosen';
  if (old.comparator === 'at-most') return now.isWorkingTime ? 'loosened' : null;
  if (old.comparator === 'at-least') return now.isWorkingTime ? null : 'loosened';
  return 'may-loosen';
}

const times: ReadonlySet<string> = new Set(['time', 'working-time', 'working-days']);

/** Without an objective it promised no figure, but both sides read the same one. */
function leftOut(metric: Kpi, locale: string): Loosening {
  const target = targetInWords(metric, locale);
  return {
    id: idOf(metric, 'left-out'),
    certainty: isPromised(metric) ? 'loosened' : 'may-loosen',
    text: `${nameOf(metric)}: ${target === '' ? 'the metric' : `“${target}”`} is left out`,
  };
}
