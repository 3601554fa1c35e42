import type { Page } from '@playwright/test';

import { candidateDraftSchema, type Candidate } from '#shared/domain/candidate/candidate-schema';
import type { SearchSummary } from '#shared/domain/search/search-schema';
import { askMain } from './ask-main';

export interface SampleSearch {
  readonly searchId: string;
  /** The first one whose scores are open. */
  readonly openCandidate: Candidate;
}

/** The search of the sample company. */
export async function sampleSearchOf(page: Page): Promise<SampleSearch> {
  const searches = await askMain<readonly SearchSummary[]>(page, 'searches.list');
  const search = searches.find(({ isSample }) => isSample);
  if (!search) throw new Error('the sample company has no search');
  const candidates = await askMain<readonly Candidate[]>(page, 'candidates.list', { searchId: search.id });
  const openCandidate = candidates.find(({ dates }) => dates.some(({ isOpen }) => isOpen));
  if (!openCandidate) throw new Error('no candidate of the sample search has open scores');
  return { searchId: search.id, openCandidate };
}

/** A candidate nobody has interviewed yet: the sample's own are all through their dates. */
export function addNewcomer(page: Page, searchId: string, name: string): Promise<Candidate> {
  return askMain(page, 'candidates.create', { searchId, draft: candidateDraftSchema.parse({ name }) });
}

/** Opens a section of a search by its route. */
export async function goTo(page: Page, route: string, heading: string | RegExp): Promise<void> {
  await page.evaluate((hash) => {
    window.location.hash = hash;
  }, `#${route}`);
  await page.getByRole('heading', { name: heading, level: 1 }).first().waitFor();
}
