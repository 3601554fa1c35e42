import type { Engagement } from '#shared/domain/engagement/engagement-schema';
import type { Sample } from '#shared/domain/playbook/sample-schema';
import { AppError } from '#shared/kernel/errors';
import type { AgreementRepository } from '../agreements/agreement-repository';
import type { Db } from '../db/connection';
import { putSampleGap } from '../gap/put-sample-gap';
import { createOwnCandidates } from '../hiring/sample/own-candidates';
import { sampleSearchesOn } from '../hiring/sample/put-sample-search';
import { putSamplePulse } from '../pulse/put-sample-pulse';
import { putSampleReview } from '../reviews/put-sample-review';
import { putSealedSample } from '../signing/sample/put-sealed-sample';
import { sealedTimes } from '../signing/sample/sealed-times';
import { putSampleSorting } from '../sorting/put-sample-sorting';
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
 * and its revisions go on counting, so that a page that still shows the old text cannot save over the new. The sample's
 * candidates are invented and need no erasing. What was signed in it goes with its agreements, the workspace's own keys
 * stay, and what shipped sealed comes back to the byte.
 *
 * @throws {AppError} CONFLICT if somebody added a candidate of their own, who may be in backups.
 */
export function resetSample({ db, engagements, people, agreements }: Deps, sample: Sample, nowMs: number): Engagement {
  const ownCandidates = createOwnCandidates(db);
  const reset = db.transaction(() => {
    const lastRevs = new Map(sample.agreements.map(({ id }) => [id, agreements.revOf(id)]));
    const putSearches = sampleSearchesOn(db, sample.searches);
    const sampleIds = engagements.sampleIds();
    const own = sampleIds.reduce((sum, id) => sum + ownCandidates(id, () => sample), 0);
    if (own > 0) throw new AppError('CONFLICT', eraseFirst(own));
    for (const id of sampleIds) engagements.remove(id);

    const { id: engagementId } = sample.engagement;
    const times = { createdAtMs: nowMs, updatedAtMs: nowMs };
    const engagement: Engagement = { ...sample.engagement, isSample: true, ...times, archivedAtMs: null };
    engagements.insert(engagement);
    for (const person of sample.people) people.insert({ ...person, engagementId });
    for (const { id, draft } of sample.agreements) {
      const lastRev = lastRevs.get(id) ?? null;
      const sealed = sample.sealed?.agreements.find(({ agreementId }) => agreementId === id);
      agreements.insert({
        ...draft,
        id,
        engagementId,
        status: sealed ? 'sealed' : 'draft',
        rev: lastRev === null ? 0 : lastRev + 1,
        ...(sealed ? sealedTimes(sealed) : times),
      });
    }
    if (sample.sealed) putSealedSample(db, sample.sealed);
    if (sample.sealed && sample.quarter) putSampleReview(db, sample.quarter, sample.engagement.locale);
    if (sample.pulse) putSamplePulse(db, sample.pulse);
    if (sample.gap) putSampleGap(db, sample.gap, sample);
    if (sample.sorting) putSampleSorting(db, sample.sorting, sample);
    putSearches(engagementId, nowMs);
    return engagement;
  });
  return reset.immediate();
}

const eraseFirst = (own: number) =>
  `The sample company has ${own === 1 ? 'one candidate' : `${own} candidates`} of your own. Erase ` +
  `${own === 1 ? 'that candidate' : 'them'} first: that also takes them out of the backups. Then put the sample back.`;
