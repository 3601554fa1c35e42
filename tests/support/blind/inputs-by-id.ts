import { leadFields } from '#shared/domain/lead-aging/lead-columns';
import { workingCalendarSchema } from '#shared/domain/calendar/working-calendar-schema';
import type { HiringWorld } from '../hiring-world';
import { signableDocument } from '../signable-document';
import { nobody as uuid, type Ids } from './ids-in-world';

/** What one call is made with in a world: an input for each row there is of its kind. */
export type Inputs = (world: HiringWorld, ids: Ids) => readonly unknown[];

export const nothing = () => [undefined];
export const bySearch: Inputs = ({ searchId }) => [{ searchId }];
export const byCandidate: Inputs = ({ candidates }) => candidates.map((id) => ({ id }));
export const ofCandidate: Inputs = ({ candidates }) => candidates.map((candidateId) => ({ candidateId }));
export const bySeat: Inputs = ({ searchId }) => ['cfo', 'hr', 'ceo'].map((seatId) => ({ searchId, seatId }));
export const byPlace: Inputs = (world, ids) =>
  bySeat(world, ids).flatMap((seat) => [1, 2].map((date) => ({ ...(seat as object), date })));
export const byAgreement: Inputs = (_world, { agreementId }) => [{ id: agreementId }];
export const ofAgreements: Inputs = (_world, { agreements }) => agreements.map(({ agreementId }) => ({ agreementId }));
export const byCalibration: Inputs = (_world, { calibrationIds }) => calibrationIds.map((id) => ({ id }));
export const byRevision: Inputs = (_world, { revisions }) => revisions.map(({ revisionId }) => ({ revisionId }));
export const byRound: Inputs = (_world, { roundIds }) =>
  roundIds.flatMap((id) => ['marketing', 'sales'].map((side) => ({ id, side })));
export const byReview: Inputs = (_world, { reviewIds }) => reviewIds.map((id) => ({ id }));
export const quarter = { from: '2027-01-01', to: '2027-03-31' };
/** The last one waits: it is there for what only an open revision takes. */
export const signedBy =
  (...ids: readonly string[]): Inputs =>
  (_world, { revisions }) =>
    revisions.slice(0, -1).flatMap((revision) => ids.map((signatoryId) => ({ ...revision, signatoryId })));
/** One that ships, one of the user's own, and one that is in no library. */
const libraryIds = ({ ownItemId }: Ids) => ['term-mql', ownItemId, uuid];
export const byItem: Inputs = (_world, ids) => libraryIds(ids).map((id) => ({ id }));
export const byItems: Inputs = (_world, ids) => libraryIds(ids).map((id) => ({ ids: [id] }));
const [{ id: commitmentId } = { id: uuid }] = signableDocument().marketing;
export const byLink: Inputs = (_world, ids) =>
  ids.agreements.flatMap(({ agreementId }) =>
    ['bite-first-sentence', ids.ownItemId].map((itemId) => ({ itemId, agreementId, rowId: commitmentId })),
  );
export const byEngagement: Inputs = (_world, { engagementId }) => [{ id: engagementId }];
export const plus =
  (inputs: Inputs, more: (world: HiringWorld, ids: Ids) => object): Inputs =>
  (world, ids) =>
    inputs(world, ids).map((input) => ({ ...(input as object), ...more(world, ids) }));

export const agingOrder = {
  token: uuid,
  mapping: Object.fromEntries(leadFields.map((field) => [field, field])),
  calendar: workingCalendarSchema.parse({}),
  asOfMs: 0,
  isLocalTime: false,
};
