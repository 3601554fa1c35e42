import type { AgingTerms } from '#shared/domain/lead-aging/aging-order-schema';
import type { WorkContext, WorkResult } from '../jobs/work';
import { readLeads } from './read-leads';
import { readLeadsStart } from './read-leads-start';

/** Files of leads that a worker thread can be asked to read. */
export type AgingWork =
  | { readonly kind: 'read-leads-start'; readonly file: string }
  | { readonly kind: 'age-leads'; readonly file: string; readonly terms: AgingTerms };

/** @throws as `performWork`; a cancelled one stops within a piece of the file. */
export async function performAging(
  work: AgingWork,
  enter: WorkContext['enter'],
): Promise<Pick<WorkResult, 'leadsStart' | 'aged'>> {
  enter({ phase: 'Reading the leads', fraction: 0 });
  if (work.kind === 'read-leads-start') return { leadsStart: await readLeadsStart(work.file) };
  const onFraction = (fraction: number) => enter({ phase: 'Reading the leads', fraction: fraction * 0.95 });
  return { aged: await readLeads(work.file, work.terms, { onFraction }) };
}

const kinds: readonly string[] = ['read-leads-start', 'age-leads'] satisfies AgingWork['kind'][];
export const isAgingWork = (work: { readonly kind: string }): work is AgingWork => kinds.includes(work.kind);
