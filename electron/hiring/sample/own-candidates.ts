import type { CandidateId } from '#shared/domain/candidate/candidate-schema';
import type { EngagementId } from '#shared/domain/engagement/engagement-schema';
import type { Sample } from '#shared/domain/playbook/sample-schema';
import type { Db } from '../../db/connection';
import { createSampleRepository } from './sample-repository';

/**
 * How many candidates of an engagement are people, and not the sample's invented ones: whoever deletes those has to erase
 * them from the backups too.
 */
export function createOwnCandidates(db: Db) {
  const { candidatesOf } = createSampleRepository(db);
  return (id: EngagementId, readSample: () => Sample): number => {
    const all = candidatesOf(id);
    if (all.length === 0) return 0;
    const invented = new Set<CandidateId>(
      readSample().searches.flatMap(({ candidates }) => candidates.map((candidate) => candidate.id)),
    );
    return all.filter((candidateId) => !invented.has(candidateId)).length;
  };
}
