import {
  engagementIdSchema,
  type Engagement,
  type EngagementId,
  type Logo,
} from '#shared/domain/engagement/engagement-schema';
import type { ApiHandlers } from '#shared/ipc/contract';
import { AppError } from '#shared/kernel/errors';
import { gone } from '#shared/kernel/gone';
import type { AgreementRepository } from '../agreements/agreement-repository';
import type { GuardRounds } from '../workspace/guard-rounds';
import type { EngagementRepository } from './engagement-repository';

interface Deps {
  readonly engagements: EngagementRepository;
  readonly agreements: Pick<AgreementRepository, 'idsOf'>;
  readonly guardRounds: GuardRounds;
  /** Candidates of all searches of an engagement, the sample's invented ones not counted. */
  readonly candidatesOf: (id: EngagementId) => number;
  /** Asks for a picture in main's own dialog; null if the user thought better of it. */
  readonly chooseLogo: () => Promise<Logo | null>;
  readonly resetSample: () => Engagement;
  /** Takes what was deleted out of the write-ahead log too. */
  readonly scrub: () => void;
  readonly newId: () => string;
  readonly nowMs: () => number;
}

export function createEngagementHandlers(deps: Deps): ApiHandlers['engagements'] {
  const { engagements, agreements, newId, nowMs } = deps;
  const mustFind = (id: EngagementId): Engagement => {
    const engagement = engagements.find(id);
    if (!engagement) throw gone('engagement');
    return engagement;
  };

  return {
    list: () => engagements.list(),
    create: (draft) => {
      const createdAtMs = nowMs();
      const id = engagementIdSchema.parse(newId());
      const engagement = { ...draft, id, isSample: false, createdAtMs, updatedAtMs: createdAtMs, archivedAtMs: null };
      engagements.insert(engagement);
      return engagement;
    },
    update: ({ id, draft }) => {
      engagements.update(id, draft, nowMs());
      return mustFind(id);
    },
    archive: ({ id }) => {
      if (mustFind(id).archivedAtMs === null) engagements.setArchived(id, nowMs(), nowMs());
      return mustFind(id);
    },
    restore: ({ id }) => {
      engagements.setArchived(id, null, nowMs());
      return mustFind(id);
    },
    remove: ({ id, acceptsLoss }) => {
      const candidates = deps.candidatesOf(id);
      if (candidates > 0) throw new AppError('CONFLICT', stillInterviewing(candidates));
      deps.guardRounds({ agreementIds: agreements.idsOf(id), acceptsLoss }, () => {
        if (!engagements.remove(id)) throw gone('engagement');
      });
      deps.scrub();
    },
    chooseLogo: () => deps.chooseLogo(),
    resetSample: (input) => {
      const agreementIds = engagements.sampleIds().flatMap((id) => agreements.idsOf(id));
      return deps.guardRounds({ agreementIds, acceptsLoss: input?.acceptsLoss ?? false }, () => deps.resetSample());
    },
  };
}

const stillInterviewing = (candidates: number) =>
  `This engagement still has ${candidates === 1 ? 'one candidate' : `${candidates} candidates`} in its searches. Erase ` +
  'each candidate first: that also takes them out of the backups. Then delete the engagement, or archive it instead.';
