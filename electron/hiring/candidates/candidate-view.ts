import type { Candidate } from '#shared/domain/candidate/candidate-schema';
import type { Seat } from '#shared/domain/search/panel-schema';
import { AppError } from '#shared/kernel/errors';
import type { StoredCandidate } from './candidate-repository';
import type { DateRepository } from './date-progress';
import type { FileRepository } from './file-repository';

interface Deps {
  readonly files: FileRepository;
  readonly dates: DateRepository;
}

/**
 * A candidate as everybody may see one: how far the dates are, never how they went.
 *
 * @throws {AppError} STORAGE if the stored text is damaged.
 */
export function viewOf(stored: StoredCandidate, panel: readonly Seat[], { files, dates }: Deps): Candidate {
  const { id, searchId, stage, createdAtMs, updatedAtMs } = stored;
  const head = { id, searchId, stage, createdAtMs, updatedAtMs };
  return { ...head, ...stored.read(), files: files.list(id), dates: dates.progress(id, panel) };
}

/** In a list: a damaged candidate stays in it, without what the text would tell, and can still be erased. */
export function listedViewOf(stored: StoredCandidate, panel: readonly Seat[], deps: Deps): Candidate {
  try {
    return viewOf(stored, panel, deps);
  } catch (cause) {
    if (!(cause instanceof AppError) || cause.code !== 'STORAGE') throw cause;
    const draft = { name: 'Damaged candidate', headline: 'The stored text is not what was saved', source: '' };
    const unknown = { email: '', phone: '', notes: '', retainUntil: null, holdReason: '' };
    return viewOf({ ...stored, read: () => ({ ...draft, ...unknown }) }, panel, deps);
  }
}

const byName = new Intl.Collator('en', { sensitivity: 'base', numeric: true });
export const sortedByName = (candidates: readonly Candidate[]): Candidate[] =>
  candidates.toSorted((a, b) => byName.compare(a.name, b.name) || (a.id < b.id ? -1 : 1));
