import type { Engagement } from '#shared/domain/engagement/engagement-schema';
import type { Sample } from '#shared/domain/playbook/sample-schema';
import type { AgreementRepository } from '../agreements/agreement-repository';
import type { Db } from '../db/connection';
import type { EngagementRepository } from './engagement-repository';
import type { PersonRepository } from './person-repository';

interface Deps {
  readonly db: Db;
  readonly engagements: EngagementRepository;
  readonly people: PersonRepository;
  readonly agreements: AgreementRepository;
}

/**
 * Puts the sample company back as it shipped, in one transaction; what was typed into it is gone. Its ids stay the same
 * and its revisions go on counting, so that a page that still shows the old text cannot save over the new.
 */
export function resetSample({ db, engagements, people, agreements }: Deps, sample: Sample, nowMs: number): Engagement {
  const reset = db.transaction(() => {
    const lastRevs = new Map(sample.agreements.map(({ id }) => [id, agreements.revOf(id)]));
    for (const id of engagements.sampleIds()) engagements.remove(id);

    const { id: engagementId } = sample.engagement;
    const times = { createdAtMs: nowMs, updatedAtMs: nowMs };
    const engagement: Engagement = { ...sample.engagement, isSample: true, ...times, archivedAtMs: null };
    engagements.insert(engagement);
    for (const person of sample.people) people.insert({ ...person, engagementId });
    for (const { id, draft } of sample.agreements) {
      const lastRev = lastRevs.get(id) ?? null;
      agreements.insert({
        ...draft,
        id,
        engagementId,
        status: 'draft',
        rev: lastRev === null ? 0 : lastRev + 1,
        ...times,
      });
    }
    return engagement;
  });
  return reset.immediate();
}
