import { scorecardDocumentSchema, type ScorecardDocument } from '#shared/domain/interview/scorecard-schema';
import { kitDocumentSchema, type KitDocument } from '#shared/domain/kit/kit-schema';
import type { DateNumber } from '#shared/domain/kit/seat-kind';
import { searchDocumentSchema } from '#shared/domain/search/search-schema';

export const pinOf = (seatId: string) => `47${seatId.length}1`;

/** A seat to interview on each of its dates. */
export interface PanelSeat {
  readonly id: string;
  readonly kind: 'cfo' | 'hr' | 'ceo' | 'sales-leader';
  readonly dates: readonly DateNumber[];
}

export const usualSeats: readonly PanelSeat[] = [
  { id: 'cfo', kind: 'cfo', dates: [1, 2] },
  { id: 'hr', kind: 'hr', dates: [1] },
  { id: 'ceo', kind: 'ceo', dates: [1, 2] },
];

export const searchDocument = (seats: readonly PanelSeat[], title = 'VP of Marketing') =>
  searchDocumentSchema.parse({
    title,
    profile: {
      competencies: [
        { id: 'numbers', name: 'Numbers' },
        { id: 'drive', name: 'Drive' },
      ],
      dealBreakers: [{ id: 'honesty', text: 'Told an untruth' }],
    },
    panel: { seats: seats.map((seat) => ({ ...seat, personName: seat.id })) },
  });

const anchors = Object.fromEntries([1, 2, 3, 4, 5].map((point) => [point, `Named ${point} of the five numbers`]));
const scored = { isScored: true, key: { anchors } };

/** Three scored questions on two competencies and one that is not scored. */
export const smallKit: KitDocument = kitDocumentSchema.parse({
  items: [
    { id: 'warm', part: 'warm-up', text: 'How did you find us?', isScored: false, minutes: 5 },
    { id: 'key', part: 'key', text: 'What should be the primary goal?', competencyId: 'numbers', ...scored },
    { id: 'depth', part: 'depth', text: 'Tell me about a plan you missed.', competencyId: 'drive', ...scored },
    { id: 'asks', part: 'candidate', text: 'What do you ask us?', competencyId: 'drive', minutes: 15, ...scored },
  ],
});

/** A scorecard that can be committed. */
export function filledCard(mark: string, rating: 1 | 2 | 3 | 4 | 5 = 3): ScorecardDocument {
  const answer = { rating, evidence: `${mark} said so plainly` };
  return scorecardDocumentSchema.parse({
    firstImpression: { rating, words: mark, sealedAtMs: 1 },
    answers: { key: answer, depth: answer, asks: answer },
    notes: mark,
  });
}
