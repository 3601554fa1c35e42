import { create } from 'zustand';

import type { AgreementDocument } from '#shared/domain/agreement/agreement-schema';
import type { DeckLayout, SlidePreview } from '#shared/domain/deck/deck-schema';
import type { EngagementId } from '#shared/domain/engagement/engagement-schema';
import { api } from '../../../../lib/api';

interface ReviewPreviewState {
  readonly layout: DeckLayout;
  /** The slides of the last good answer; they stay while newer ones are being laid out. */
  readonly slides: readonly SlidePreview[];
  readonly isPending: boolean;
  /** Why the last try failed; empty if it did not. */
  readonly problem: string;
}

interface Wanted {
  readonly engagementId: EngagementId;
  readonly document: AgreementDocument;
  readonly layout: DeckLayout;
}

const QUIET_MS = 200;

export const useReviewPreview = create<ReviewPreviewState>()(() => ({
  layout: 'standard',
  slides: [],
  isPending: false,
  problem: '',
}));

let timer: ReturnType<typeof setTimeout> | undefined;
/** Number of the newest request; an answer to an older one is dropped. */
let newest = 0;

export function chooseLayout(layout: DeckLayout): void {
  useReviewPreview.setState({ layout });
}

/** Asks for the slides of a draft once it has been quiet for a moment. */
export function requestPreview(wanted: Wanted): void {
  const request = startRequest();
  timer = setTimeout(() => void fetchSlides(wanted, request), QUIET_MS);
}

/** Asks at once. */
export async function retryPreview(wanted: Wanted): Promise<void> {
  await fetchSlides(wanted, startRequest());
}

/** Drops what was asked for and what was shown: the next agreement must not show this one's slides. */
export function forgetPreview(): void {
  clearTimeout(timer);
  newest += 1;
  useReviewPreview.setState({ slides: [], isPending: false, problem: '' });
}

function startRequest(): number {
  clearTimeout(timer);
  newest += 1;
  useReviewPreview.setState({ isPending: true });
  return newest;
}

async function fetchSlides(wanted: Wanted, request: number): Promise<void> {
  const outcome = await api.agreements.preview(wanted).then(
    ({ slides }) => ({ slides, problem: '' }),
    (error: unknown) => ({ problem: error instanceof Error ? error.message : String(error) }),
  );
  if (request === newest) useReviewPreview.setState({ ...outcome, isPending: false });
}
