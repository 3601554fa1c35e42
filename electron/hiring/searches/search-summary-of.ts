import { engagementIdSchema } from '#shared/domain/engagement/engagement-schema';
import { searchIdSchema, type SearchSummary } from '#shared/domain/search/search-schema';
import { AppError } from '#shared/kernel/errors';
import type { ListedSearch } from './search-repository';

/** A search in a list. A damaged one stays in it, without what its text would tell, so that it is not missed. */
export function summaryOf(listed: ListedSearch): SearchSummary {
  const head = {
    id: searchIdSchema.parse(listed.id),
    engagementId: engagementIdSchema.parse(listed.engagementId),
    engagementName: listed.engagementName,
    isSample: listed.isSample,
    candidates: listed.candidates,
    createdAtMs: listed.createdAtMs,
    updatedAtMs: listed.updatedAtMs,
  };
  try {
    const { title, panel } = listed.read().document;
    return { ...head, title, seats: panel.seats.length, isIntact: true };
  } catch (cause) {
    if (!(cause instanceof AppError) || cause.code !== 'STORAGE') throw cause;
    return { ...head, title: 'Damaged search', seats: 0, isIntact: false };
  }
}
