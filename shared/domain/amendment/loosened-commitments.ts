import { accountabilityKindNames } from '../agreement/accountability-names';
import type { Accountability, AccountabilityKind, Side } from '../agreement/accountability-schema';
import { accountabilityLabel, isBlank } from '../agreement/accountability-text';
import { exactTarget, targetInWords } from '../agreement/target-in-words';
import type { Loosening } from './amendment-schema';
import { measureName } from './compare-commitments';
import { isPromised, loosenedTarget } from './loosened-target';
import { fromTo, fromToQuoted } from './loosening-words';
import { looseningId } from './loosening-id';
import { matchRows } from './match-rows';
import { isSameText, numbersIn } from './same-words';

/** Kinds that are a threshold or a minimum by what they promise, with or without a figure. */
const guarded: ReadonlySet<AccountabilityKind> = new Set([
  'quality-threshold',
  'lead-quality-scoring',
  'response-time',
  'close-ratio',
]);

/**
 * What one side promises less firmly than before: a figure loosened or dropped, a row left out that had a figure or is a
 * threshold by its kind; and, to be judged, another kind or other words of a threshold, another metric behind a figure,
 * or other numbers in any row's words ("within 4 working hours").
 */
export function loosenedCommitments(
  side: Side,
  before: readonly Accountability[],
  after: readonly Accountability[],
  locale: string,
): Loosening[] {
  const isWritten = (row: Accountability) => !isBlank(row);
  const { kept, removed } = matchRows(before.filter(isWritten), after.filter(isWritten));
  return [
    ...kept.flatMap(([old, now]) => [
      ...inTarget(side, old, now, locale),
      ...inKind(side, old, now),
      ...inWords(side, old, now),
    ]),
    ...removed.flatMap((row) => leftOut(side, row, locale)),
  ];
}

function inTarget(side: Side, old: Accountability, now: Accountability, locale: string): Loosening[] {
  const certainty = loosenedTarget(old, now);
  if (certainty === null) return [];
  const id = looseningId(side, old.id, 'target');
  const [was, is] = [targetInWords(old, locale), targetInWords(now, locale)];
  if (is === '') return [{ id, certainty, text: `${measureName(now)}: “${was}” is dropped` }];
  const text = was === is ? fromTo(exactTarget(old), exactTarget(now)) : fromTo(was, is);
  return [{ id, certainty, text: `${measureName(now)}: ${text}` }];
}

function inKind(side: Side, old: Accountability, now: Accountability): Loosening[] {
  if (old.kind === now.kind || !guarded.has(old.kind)) return [];
  const text = `${accountabilityLabel(now)}: no longer promised as “${accountabilityKindNames[old.kind]}”, but as “${accountabilityKindNames[now.kind]}”`;
  return [{ id: looseningId(side, old.id, 'kind'), certainty: 'may-loosen', text }];
}

function inWords(side: Side, old: Accountability, now: Accountability): Loosening[] {
  return (['commitment', 'metric'] as const).flatMap((field): Loosening[] => {
    const [was, is] = [old[field], now[field]];
    if (was.trim() === '' || isSameText(was, is)) return [];
    const isMeasure = field === 'metric' && isPromised(old);
    if (!guarded.has(old.kind) && !isMeasure && numbersIn(was) === numbersIn(is)) return [];
    const text = `${accountabilityLabel(now)}, ${field} in words: ${fromToQuoted(was, is)}`;
    return [{ id: looseningId(side, old.id, field), certainty: 'may-loosen', text }];
  });
}

function leftOut(side: Side, row: Accountability, locale: string): Loosening[] {
  if (!isPromised(row) && !guarded.has(row.kind)) return [];
  const target = targetInWords(row, locale);
  const promise = target === '' ? 'the commitment' : `“${target}”`;
  const text = `${measureName(row)}: ${promise} is left out`;
  return [{ id: looseningId(side, row.id, 'left-out'), certainty: 'loosened', text }];
}
