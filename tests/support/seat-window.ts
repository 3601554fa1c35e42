import type { ElectronApplication, Page } from '@playwright/test';

import { candidateDraftSchema, type CandidateDraft } from '#shared/domain/candidate/candidate-schema';
import { askMain } from './ask-main';
import { searchDocument, smallKit, type PanelSeat } from './hiring-documents';

export interface PreparedSeat {
  readonly searchId: string;
  readonly candidateId: string;
}

const oneSeat: readonly PanelSeat[] = [{ id: 'cfo', kind: 'cfo', dates: [1] }];

/** A search with locked kits, a candidate and a PIN for each seat. */
export async function prepareSeat(
  page: Page,
  person: Partial<CandidateDraft> = {},
  seats: readonly PanelSeat[] = oneSeat,
): Promise<PreparedSeat> {
  const { id: engagementId } = await askMain<{ id: string }>(page, 'engagements.create', { name: 'Acme' });
  const document = searchDocument(seats);
  const { id: searchId } = await askMain<{ id: string }>(page, 'searches.create', { engagementId, document });
  for (const { id: seatId, dates } of seats) {
    for (const date of dates) {
      const place = { searchId, seatId, date };
      await askMain(page, 'kits.save', { ...place, expectedRev: 0, document: smallKit });
      await askMain(page, 'kits.lock', { ...place, expectedRev: 1 });
    }
    await askMain(page, 'seats.choosePin', { searchId, seatId, pin: '4711' });
  }
  const draft = candidateDraftSchema.parse({ name: 'Ada', ...person });
  const { id: candidateId } = await askMain<{ id: string }>(page, 'candidates.create', { searchId, draft });
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

export const openSeat = (
  app: ElectronApplication,
  page: Page,
  { searchId }: PreparedSeat,
  seatId = 'cfo',
): Promise<Page> => changeSeat(app, page, 'seats.open', { searchId, seatId, pin: '4711' });
