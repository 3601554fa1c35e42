import type { ElectronApplication, Page } from '@playwright/test';

import { candidateDraftSchema, type CandidateDraft } from '#shared/domain/candidate/candidate-schema';
import { askMain } from './ask-main';
import { searchDocument, smallKit } from './hiring-documents';

export interface PreparedSeat {
  readonly searchId: string;
  readonly candidateId: string;
}

/** A search with one seat, a locked kit, a candidate and a PIN. */
export async function prepareSeat(page: Page, person: Partial<CandidateDraft> = {}): Promise<PreparedSeat> {
  const seats = [{ id: 'cfo', kind: 'cfo', dates: [1] }] as const;
  const { id: engagementId } = await askMain<{ id: string }>(page, 'engagements.create', { name: 'Acme' });
  const document = searchDocument(seats);
  const { id: searchId } = await askMain<{ id: string }>(page, 'searches.create', { engagementId, document });
  const place = { searchId, seatId: 'cfo', date: 1 };
  await askMain(page, 'kits.save', { ...place, expectedRev: 0, document: smallKit });
  await askMain(page, 'kits.lock', { ...place, expectedRev: 1 });
  const draft = candidateDraftSchema.parse({ name: 'Ada', ...person });
  const { id: candidateId } = await askMain<{ id: string }>(page, 'candidates.create', { searchId, draft });
  await askMain(page, 'seats.choosePin', { searchId, seatId: 'cfo', pin: '4711' });
  return { searchId, candidateId };
}

/** Opens the seat or hands over, and waits for the window that takes the other's place. */
export async function changeSeat(app: ElectronApplication, page: Page, path: string, input?: unknown): Promise<Page> {
  const next = app.waitForEvent('window');
  const gone = page.waitForEvent('close');
  await askMain(page, path, input);
  const window = await next;
  await gone;
  await window.waitForLoadState('domcontentloaded');
  return window;
}

export const openSeat = (app: ElectronApplication, page: Page, { searchId }: PreparedSeat): Promise<Page> =>
  changeSeat(app, page, 'seats.open', { searchId, seatId: 'cfo', pin: '4711' });
