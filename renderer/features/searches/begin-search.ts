import type { Side } from '#shared/domain/agreement/accountability-schema';
import type { AgreementId } from '#shared/domain/agreement/agreement-schema';
import type { Engagement } from '#shared/domain/engagement/engagement-schema';
import { outcomesFromAccountabilities } from '#shared/domain/search/outcomes-from-accountabilities';
import { searchFromTemplate } from '#shared/domain/search/search-from-template';
import { searchDocumentSchema, type Search, type SearchDocument } from '#shared/domain/search/search-schema';
import { api } from '../../lib/api';
import { loadRoleTemplate, promisesOf, starterSeats } from './role-templates';
import { newRowId } from './search-store';
import { useSearches } from './searches-store';

export interface Wish {
  readonly engagement: Engagement;
  readonly title: string;
  readonly roleId: string;
  /** Whose accountabilities, of the side the role answers for, become its outcomes; null for none. */
  readonly agreementId: AgreementId | null;
}

interface Promised {
  readonly promises: Side;
  readonly locale: string;
}

/** Makes a search as it was wished for. @throws {AppError} and nothing was made. */
export async function beginSearch({ engagement, title, roleId, agreementId }: Wish): Promise<Search> {
  const template = await loadRoleTemplate(roleId);
  const begun: SearchDocument = template
    ? searchFromTemplate({ roleId, template, seatKinds: starterSeats(roleId) })
    : searchDocumentSchema.parse({});
  const outcomes = await promisedOutcomes(agreementId, { promises: promisesOf(roleId), locale: engagement.locale });
  const profile = outcomes.length === 0 ? begun.profile : { ...begun.profile, outcomes };
  return useSearches.getState().create(engagement.id, { ...begun, title, agreementId, profile });
}

async function promisedOutcomes(agreementId: AgreementId | null, { promises, locale }: Promised) {
  if (agreementId === null) return [];
  const { document } = await api.agreements.get({ id: agreementId });
  return outcomesFromAccountabilities(document, { agreementId, locale, newId: newRowId })
    .filter(({ side }) => side === promises)
    .map(({ outcome }) => outcome)
    .slice(0, MOST_OUTCOMES);
}

/** What a profile holds at most. */
const MOST_OUTCOMES = 40;
