import { agreementDocumentSchema } from '#shared/domain/agreement/agreement-schema';
import { workingCalendarSchema } from '#shared/domain/calendar/working-calendar-schema';
import { debriefDocumentSchema } from '#shared/domain/debrief/debrief-schema';
import { leadFields } from '#shared/domain/lead-aging/lead-columns';
import { reviewDocumentSchema } from '#shared/domain/review/review-schema';
import type { Caller } from '#shared/ipc/caller';
import { contract, type ApiContract } from '#shared/ipc/contract';
import type { Contract } from '#shared/ipc/endpoint';
import { filledCard, pinOf, searchDocument, smallKit, usualSeats } from '../hiring-documents';
import { type HiringWorld } from '../hiring-world';
import { sixSheets } from '../pulse-sheets';
import { drawn, marketing, sales, signableDocument, witness } from '../signable-document';
import { amendment } from '../signing-world';
import { markedDraft } from '../storage-builders';
import { nobody as uuid, type Ids } from './ids-in-world';
import { askedRow } from './put-blind-work';
import { otherSets, ratingsOf } from './put-calibrations';

/** Whom the contract lets make a call. */
export function isFor(path: string, { seat }: Caller): boolean {
  const [group = '', method = ''] = path.split('.');
  const groups: Contract = contract;
  const audience = groups[group]?.[method]?.audience ?? 'desk';
  return audience === 'anyone' || (audience === 'seat') === (seat !== null);
}

/** `group.method`, for every one there is. */
export type Path = { [G in keyof ApiContract]: `${G}.${keyof ApiContract[G] & string}` }[keyof ApiContract];

export const allPaths = Object.entries(contract).flatMap(([group, methods]) =>
  Object.keys(methods).map((method) => `${group}.${method}`),
);

type Inputs = (world: HiringWorld, ids: Ids) => readonly unknown[];

const nothing = () => [undefined];
const bySearch: Inputs = ({ searchId }) => [{ searchId }];
const byCandidate: Inputs = ({ candidates }) => candidates.map((id) => ({ id }));
const ofCandidate: Inputs = ({ candidates }) => candidates.map((candidateId) => ({ candidateId }));
const bySeat: Inputs = ({ searchId }) => ['cfo', 'hr', 'ceo'].map((seatId) => ({ searchId, seatId }));
const byPlace: Inputs = (world, ids) =>
  bySeat(world, ids).flatMap((seat) => [1, 2].map((date) => ({ ...(seat as object), date })));
const byAgreement: Inputs = (_world, { agreementId }) => [{ id: agreementId }];
const ofAgreements: Inputs = (_world, { agreements }) => agreements.map(({ agreementId }) => ({ agreementId }));
const byCalibration: Inputs = (_world, { calibrationIds }) => calibrationIds.map((id) => ({ id }));
const byRevision: Inputs = (_world, { revisions }) => revisions.map(({ revisionId }) => ({ revisionId }));
const byRound: Inputs = (_world, { roundIds }) =>
  roundIds.flatMap((id) => ['marketing', 'sales'].map((side) => ({ id, side })));
const byReview: Inputs = (_world, { reviewIds }) => reviewIds.map((id) => ({ id }));
const quarter = { from: '2027-01-01', to: '2027-03-31' };
/** The last one waits: it is there for what only an open revision takes. */
const signedBy =
  (...ids: readonly string[]): Inputs =>
  (_world, { revisions }) =>
    revisions.slice(0, -1).flatMap((revision) => ids.map((signatoryId) => ({ ...revision, signatoryId })));
/** One that ships, one of the user's own, and one that is in no library. */
const libraryIds = ({ ownItemId }: Ids) => ['term-mql', ownItemId, uuid];
const byItem: Inputs = (_world, ids) => libraryIds(ids).map((id) => ({ id }));
const byItems: Inputs = (_world, ids) => libraryIds(ids).map((id) => ({ ids: [id] }));
const [{ id: commitmentId } = { id: uuid }] = signableDocument().marketing;
const byLink: Inputs = (_world, ids) =>
  ids.agreements.flatMap(({ agreementId }) =>
    ['bite-first-sentence', ids.ownItemId].map((itemId) => ({ itemId, agreementId, rowId: commitmentId })),
  );
const byEngagement: Inputs = (_world, { engagementId }) => [{ id: engagementId }];
const plus =
  (inputs: Inputs, more: (world: HiringWorld, ids: Ids) => object): Inputs =>
  (world, ids) =>
    inputs(world, ids).map((input) => ({ ...(input as object), ...more(world, ids) }));

const agingOrder = {
  token: uuid,
  mapping: Object.fromEntries(leadFields.map((field) => [field, field])),
  calendar: workingCalendarSchema.parse({}),
  asOfMs: 0,
  isLocalTime: false,
};

/** Inputs for every call of the contract. A call that is added there has none here, and does not compile. */
export const inputsOf: Readonly<Record<Path, Inputs>> = {
  'workspace.status': nothing,
  'workspace.backups': nothing,
  'workspace.previewBackup': () => [{ name: 'rapport-2026-01-01T00-00-00Z-daily.db' }],
  'workspace.restore': () => [{ name: 'rapport-2026-01-01T00-00-00Z-daily.db' }],
  'workspace.retry': nothing,
  'workspace.about': nothing,
  'workspace.showFolder': nothing,
  'settings.get': nothing,
  'settings.update': () => [{ facilitatorName: 'Kim' }, { lastRoute: '/hiring' }],
  'engagements.list': nothing,
  'engagements.create': () => [{ name: 'Other' }],
  'engagements.update': plus(byEngagement, () => ({ draft: { name: 'Acme again' } })),
  'engagements.archive': byEngagement,
  'engagements.restore': byEngagement,
  'engagements.remove': byEngagement,
  'engagements.chooseLogo': nothing,
  'engagements.resetSample': nothing,
  'people.list': (_world, { engagementId }) => [{ engagementId }],
  'people.create': (_world, { engagementId }) => [{ engagementId, draft: { name: 'Pat', function: 'sales' } }],
  'people.update': (_world, { personId }) => [{ id: personId, draft: { name: 'Pat again', function: 'hr' } }],
  'people.remove': (_world, { personId }) => [{ id: personId }],
  'people.putBack': (_world, { engagementId }) => [{ id: uuid, engagementId, name: 'Pat', function: 'sales' }],
  'agreements.list': nothing,
  'agreements.create': (_world, { engagementId }) => [{ engagementId, title: 'New' }],
  'agreements.get': byAgreement,
  'agreements.save': plus(byAgreement, () => ({
    expectedRev: 0,
    draft: { ...markedDraft('saved'), document: signableDocument('saved') },
  })),
  'agreements.conflicts': byAgreement,
  'agreements.settleConflict': (_world, { conflictId }) => [{ conflictId, keep: 'mine' }],
  'agreements.remove': byAgreement,
  'agreements.preview': (_world, { engagementId }) => [
    { engagementId, document: agreementDocumentSchema.parse({}), layout: 'standard' },
  ],
  'searches.list': nothing,
  'searches.create': (_world, { engagementId }) => [{ engagementId, document: searchDocument(usualSeats, 'Another') }],
  'searches.get': bySearch,
  'searches.save': plus(bySearch, (_world, { searchRev }) => ({
    expectedRev: searchRev,
    document: searchDocument(usualSeats, 'Renamed'),
  })),
  'searches.remove': bySearch,
  'kits.list': bySearch,
  'kits.get': byPlace,
  'kits.save': plus(byPlace, (_world, { kitRev }) => ({
    expectedRev: kitRev,
    document: { ...smallKit, plannedMinutes: 75 },
  })),
  'kits.lock': plus(byPlace, (_world, { kitRev }) => ({ expectedRev: kitRev })),
  'candidates.list': bySearch,
  'candidates.get': byCandidate,
  'candidates.create': plus(bySearch, () => ({ draft: { name: 'Cleo' } })),
  'candidates.update': plus(byCandidate, () => ({ draft: { name: 'Zed', notes: 'Renamed' } })),
  'candidates.setStage': (world, ids) =>
    ['date-2', 'debrief', 'declined'].flatMap((stage) => plus(byCandidate, () => ({ stage }))(world, ids)),
  'candidates.excuseSeat': (world, ids) =>
    ['hr', 'ceo'].flatMap((seatId) =>
      [1, 2].flatMap((date) => plus(byCandidate, () => ({ seatId, date, reason: 'On leave' }))(world, ids)),
    ),
  'candidates.addFile': byCandidate,
  'candidates.removeFile': (_world, { fileId }) => [{ fileId }],
  'candidates.openFile': (_world, { fileId }) => [{ fileId }],
  'candidates.erase': (_world, { candidateIds }) => candidateIds.map((id) => ({ id })),
  'candidates.certificates': nothing,
  'candidates.overdue': nothing,
  'seats.doors': bySearch,
  'seats.choosePin': plus(bySeat, () => ({ pin: '1234' })),
  'seats.resetPin': bySeat,
  'seats.open': (world) =>
    ['cfo', 'hr', 'ceo'].flatMap((seatId) =>
      [pinOf(seatId), '0000'].map((pin) => ({ searchId: world.searchId, seatId, pin })),
    ),
  'seats.interrupted': nothing,
  'seats.forgetInterrupted': nothing,
  'seats.holder': nothing,
  'seats.handOver': nothing,
  'interviews.board': nothing,
  'interviews.open': (world, ids) => [1, 2].flatMap((date) => plus(ofCandidate, () => ({ date }))(world, ids)),
  'interviews.save': (_world, { scorecardIds }) =>
    scorecardIds.flatMap((scorecardId) =>
      [0, 1, 2].map((expectedRev) => ({ scorecardId, expectedRev, document: filledCard('somebody') })),
    ),
  'interviews.commit': (_world, { scorecardIds }) =>
    scorecardIds.flatMap((scorecardId) => [0, 1, 2].map((expectedRev) => ({ scorecardId, expectedRev }))),
  'calibration.sets': nothing,
  'calibration.list': bySearch,
  'calibration.get': byCalibration,
  'calibration.begin': plus(bySearch, () => ({ setId: otherSets[1], seatIds: ['hr', 'ceo'] })),
  'calibration.excuseSeat': (_world, { endingIds }) =>
    endingIds.map((id) => ({ id, seatId: 'ceo', reason: 'On leave' })),
  'calibration.result': byCalibration,
  'calibration.remove': byCalibration,
  'calibration.tasks': nothing,
  'calibration.open': byCalibration,
  'calibration.save': (_world, { calibrationIds }) =>
    calibrationIds.flatMap((id) =>
      [0, 1, 2].map((expectedRev) => ({ id, expectedRev, document: ratingsOf(2, 'somebody') })),
    ),
  'calibration.commit': (_world, { endingIds }) =>
    endingIds.flatMap((id) => [0, 1, 2, 3].map((expectedRev) => ({ id, expectedRev }))),
  'debriefs.get': ofCandidate,
  'debriefs.save': plus(ofCandidate, (_world, { debriefRev }) => ({
    expectedRev: debriefRev,
    document: debriefDocumentSchema.parse({ summary: 'We met' }),
  })),
  'debriefs.move': (world, ids) =>
    ['cfo', 'hr', 'ceo'].flatMap((seatId) =>
      plus(ofCandidate, () => ({ competencyId: 'drive', seatId, to: 2.5, reason: 'The second story' }))(world, ids),
    ),
  'debriefs.decide': (world, ids) =>
    ['hire', 'decline', 'hold'].flatMap((kind) =>
      ['', 'Because'].flatMap((reason) =>
        plus(ofCandidate, () => ({ decision: { kind, reason, decidedBy: 'The CEO' } }))(world, ids),
      ),
    ),
  'debriefs.compare': bySearch,
  'library.rows': nothing,
  'library.search': () => [{ query: 'lead' }],
  'library.get': byItem,
  'library.getMany': byItems,
  'library.create': () => [{ kind: 'sound-bite' }],
  'library.copy': byItem,
  'library.save': plus(byItem, () => ({
    expectedRev: 0,
    sessionId: uuid,
    draft: { kind: 'sound-bite', body: { title: 'What it costs to wait' } },
  })),
  'library.setState': plus(byItems, () => ({ state: 'trashed' })),
  'library.tag': plus(byItems, () => ({ add: ['ours'], remove: [] })),
  'library.remove': byItems,
  'library.versions': byItem,
  'library.usedIn': byItem,
  'library.takeOver': plus(byItem, () => ({ expectedRev: 0, fields: ['name'] })),
  'library.links': ofAgreements,
  'library.link': byLink,
  'library.unlink': byLink,
  'library.chooseImport': nothing,
  'library.applyImport': () => [{ token: uuid, leaveOutBad: true }],
  'library.dropImport': () => [{ token: uuid }],
  'aging.choose': nothing,
  'aging.start': () => [agingOrder],
  'aging.result': (_world, { jobId }) => [{ id: jobId }],
  'gap.list': ofAgreements,
  'gap.commit': plus(ofAgreements, () => ({
    side: 'sales',
    answers: [{ rowId: askedRow.id, question: askedRow.question, unit: askedRow.unit, value: 900 }],
  })),
  'sorting.list': ofAgreements,
  'sorting.begin': plus(ofAgreements, () => ({ leads: { kind: 'set', set: 'salmon' } })),
  'sorting.open': byRound,
  'sorting.save': plus(byRound, () => ({ expectedRev: 0, document: { sorts: {} } })),
  'sorting.commit': (world, ids) => [0, 1].flatMap((expectedRev) => plus(byRound, () => ({ expectedRev }))(world, ids)),
  'sorting.result': byRound,
  'sorting.drop': byRound,
  'pulse.desk': ofAgreements,
  'pulse.begin': ofAgreements,
  'pulse.submit': (world, ids) => sixSheets.flatMap((sheet) => plus(ofAgreements, () => ({ sheet }))(world, ids)),
  'pulse.end': ofAgreements,
  'pulse.cancel': ofAgreements,
  'pulse.leaders': ofAgreements,
  'reviews.ofAgreement': ofAgreements,
  'reviews.standings': nothing,
  'reviews.create': plus(ofAgreements, () => ({ period: quarter })),
  'reviews.get': byReview,
  'reviews.save': plus(byReview, () => ({ expectedRev: 0, document: reviewDocumentSchema.parse({ period: quarter }) })),
  'reviews.hold': plus(byReview, () => ({ expectedRev: 1 })),
  'reviews.remove': byReview,
  'reviews.chooseActuals': nothing,
  'room.status': nothing,
  'room.open': ofAgreements,
  'room.direct': () => [{ isHeld: true }, { isHeld: false, theme: 'contrast', pointedAt: 'mql' }],
  'room.curtain': () => [{ curtain: { side: 'sales' } }, { curtain: null }],
  'room.close': nothing,
  'signing.room': ofAgreements,
  'signing.content': byRevision,
  'signing.close': (_world, { agreements }) =>
    agreements.map(({ agreementId, rev }) => ({
      agreementId,
      expectedRev: rev,
      gapsAcceptedBy: '',
      acceptedGaps: [],
    })),
  'signing.reopen': plus(byRevision, () => ({ reason: 'Too loose' })),
  'signing.sheet': signedBy(marketing.id, witness.id),
  'signing.sign': plus(signedBy(marketing.id, sales.id), () => ({
    hasConsented: true,
    consentedLoosenings: [],
    mark: drawn,
  })),
  'signing.decline': plus(signedBy(witness.id), () => ({ reason: 'Not like this' })),
  'signing.attachPaper': plus(byRevision, () => ({ signatoryIds: [sales.id] })),
  'signing.seal': byRevision,
  'signing.beginAmendment': ofAgreements,
  'signing.saveAmendment': plus(ofAgreements, () => ({ amendment })),
  'signing.dropAmendment': ofAgreements,
  'signing.checkChain': ofAgreements,
  'keys.status': nothing,
  'keys.create': () => [{ passphrase: 'four quiet words here' }],
  'keys.unlock': () => [{ passphrase: 'four quiet words here' }, { passphrase: 'four other words here' }],
  'keys.lock': nothing,
  'keys.replace': () => [{ passphrase: 'four newer words here' }],
  'verification.check': () => [{ fileName: 'agreement.pdf', content: new TextEncoder().encode('%PDF-1.7 not sealed') }],
  'verification.choose': nothing,
  'verification.opened': nothing,
  'jobs.start': (world, ids) => [
    { kind: 'backup' },
    { kind: 'export-comparison', searchId: world.searchId },
    { kind: 'export-scores', searchId: world.searchId },
    { kind: 'export-search', searchId: world.searchId },
    { kind: 'export-library', format: 'json', ids: [ids.ownItemId] },
    { kind: 'export-bad-rows', token: uuid },
    ...byPlace(world, ids).map((place) => ({ kind: 'export-kit', ...(place as object), form: 'print' })),
    ...world.candidates.flatMap((candidateId) => [
      { kind: 'export-debrief', candidateId },
      { kind: 'export-candidate-handout', candidateId, date: 1 },
      ...['cfo', 'hr'].map((seatId) => ({ kind: 'export-scorecard', candidateId, seatId, date: 1 })),
    ]),
    ...['export-deck', 'export-markdown', 'export-handout', 'export-agreement'].map((kind) => ({
      kind,
      agreementId: ids.agreementId,
      layout: 'standard',
    })),
    { kind: 'export-draft-pdf', agreementId: ids.agreementId },
    { kind: 'export-pack', agreementId: ids.agreementId, parts: ['agenda', 'scripts'] },
    { kind: 'export-ics', agreementId: ids.agreementId },
    ...ids.reviewIds.map((reviewId) => ({ kind: 'export-review', reviewId })),
    ...ids.revisions.flatMap(({ revisionId, contentSha256 }) => [
      { kind: 'export-revision-deck', revisionId, layout: 'standard' },
      { kind: 'export-revision-pdf', revisionId },
      { kind: 'export-signature-page', revisionId },
      { kind: 'export-paper', revisionId, paperId: uuid },
      { kind: 'export-root', fingerprint: contentSha256 },
    ]),
    { kind: 'import-agreement', engagementId: ids.engagementId },
  ],
  'jobs.cancel': (_world, { jobId }) => [{ id: jobId }],
  'jobs.list': nothing,
  'jobs.reveal': (_world, { jobId }) => [{ id: jobId }],
};

/** Calls after which the rest of a history has little left to look at: made last, in this order. */
export const endings: readonly Path[] = [
  'signing.reopen',
  'agreements.remove',
  'people.remove',
  'candidates.openFile',
  'candidates.removeFile',
  'engagements.archive',
  'calibration.excuseSeat',
  'calibration.commit',
  'calibration.remove',
  'interviews.commit',
  'seats.resetPin',
  'candidates.excuseSeat',
  'candidates.erase',
  'searches.remove',
  'engagements.remove',
];
