import type { EngagementId } from '#shared/domain/engagement/engagement-schema';
import type { KitPlace } from '#shared/domain/kit/kit-schema';
import type { RolePlaybook } from '#shared/domain/playbook/role-schema';
import { kitOfSample } from '#shared/domain/playbook/sample-kit';
import type { SampleSearch } from '#shared/domain/playbook/sample-search-schema';
import { readHiringPlaybook } from '../../content/hiring-playbook';
import type { Db } from '../../db/connection';
import { createDateRepository } from '../candidates/date-progress';
import { createKitRepository } from '../kits/kit-repository';
import { hashKit } from '../kits/kit-hash';
import { createSearchRepository } from '../searches/search-repository';
import { createSampleCandidates } from './put-sample-candidate';
import { createSampleRepository } from './sample-repository';

/**
 * Puts the sample's searches into the workspace, with everything that hangs on them. Call it inside the transaction that
 * removed the old ones.
 */
export type PutSampleSearches = (engagementId: EngagementId, nowMs: number) => void;

/** The revisions of the sample's searches as they are now, to be called before the old ones are removed. */
export function sampleSearchesOn(db: Db, sampleSearches: readonly SampleSearch[]): PutSampleSearches {
  const revisions = createSampleRepository(db);
  const searches = createSearchRepository(db);
  const kits = createKitRepository(db);
  const candidates = createSampleCandidates(db, { revisions, dates: createDateRepository(db) });
  const placesOf = ({ id, kits: rows }: SampleSearch) =>
    rows.map((kit) => {
      const place: KitPlace = { searchId: id, seatId: kit.seatId, date: kit.date };
      return { kit, place, lastRev: revisions.kitRev(place) };
    });
  const remembered = sampleSearches.map((search) => ({
    search,
    lastRev: revisions.searchRev(search.id),
    places: placesOf(search),
    puts: search.candidates.map((candidate) => candidates.remember(candidate, search)),
  }));

  return (engagementId, nowMs) => {
    for (const { search, lastRev, places, puts } of remembered) {
      const { id, document } = search;
      const times = { createdAtMs: nowMs, updatedAtMs: nowMs };
      searches.insert({ id, engagementId, document, rev: lastRev === null ? 0 : lastRev + 1, ...times });
      const bank = bankOf(search);
      for (const { kit, place, lastRev: lastKitRev } of places) {
        const kitDocument = kitOfSample(kit, bank);
        kits.save(place, kitDocument, { expectedRev: 0, nowMs });
        if (lastKitRev !== null) revisions.setKitRev(place, lastKitRev + 1);
        if (kit.lock === null) continue;
        const { versionId, lockedAtMs } = kit.lock;
        kits.lock(place, { ...hashKit(kitDocument), id: versionId, version: 1, nowMs: lockedAtMs });
      }
      for (const put of puts) put();
    }
  };
}

/** The bank that the search's kits are built from. */
const bankOf = ({ document }: SampleSearch): RolePlaybook => readHiringPlaybook(document.roleId);
