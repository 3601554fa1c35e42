import type { Term } from '#shared/domain/agreement/term-schema';
import type { Sample } from '#shared/domain/playbook/sample-schema';
import type { SampleSorting, SampleSortingRound } from '#shared/domain/playbook/sample-sorting-schema';
import { sortingMaterial } from '#shared/domain/sorting/sorting-material';
import type { RoundLead } from '#shared/domain/sorting/sorting-schema';
import { readWorkshopMaterial } from '../content/workshop-playbook';
import type { Db } from '../db/connection';
import { createRoundsRepository } from './rounds-repository';
import { createSheetsRepository } from './sheets-repository';

/**
 * Puts back the sorting tests of the sample company, each with both its sheets committed. Call it inside the transaction
 * that put its agreements back: the terms are theirs.
 */
export function putSampleSorting(db: Db, { agreementId, rounds: tests }: SampleSorting, sample: Sample): void {
  const rounds = createRoundsRepository(db);
  const sheets = createSheetsRepository(db);
  const terms = sample.agreements.find(({ id }) => id === agreementId)?.draft.document.terms ?? [];
  for (const [index, test] of tests.entries()) {
    const { id, createdAtMs, set } = test;
    const material = sortingMaterial(wordedThen(terms, test), leadsOf(set));
    rounds.insert({ id, agreementId, number: index + 1, material, createdAtMs });
    for (const side of ['marketing', 'sales'] as const) {
      const { sorts, committedAtMs } = test[side];
      sheets.insert(id, side);
      sheets.save(id, side, { expectedRev: 0, document: { sorts, currentLeadId: '' } });
      sheets.commit(id, side, { expectedRev: 1, nowMs: committedAtMs });
    }
  }
}

const wordedThen = (terms: readonly Term[], { worded }: SampleSortingRound): Term[] =>
  terms.map((term) => ({ ...term, ...testsOf(worded.find(({ termId }) => termId === term.id)) }));

const testsOf = (worded: SampleSortingRound['worded'][number] | undefined) =>
  worded && { entryTest: worded.entryTest, exitTest: worded.exitTest };

const leadsOf = (wanted: SampleSortingRound['set']): RoundLead[] =>
  readWorkshopMaterial()
    .sampleLeads.filter(({ set }) => set === wanted)
    .map(({ id, title, facts, reference, reason }) => ({ id, title, facts, reference, reason }));
