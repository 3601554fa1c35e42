import type { Candidate, CandidateId } from '#shared/domain/candidate/candidate-schema';
import type { JobRequest } from '#shared/domain/job/job-schema';
import { clientSchema, type Client, type EngagementId } from '#shared/domain/engagement/engagement-schema';
import type { KitSummary } from '#shared/domain/kit/kit-schema';
import { roundName } from '#shared/domain/kit/seat-kind';
import type { SearchId } from '#shared/domain/search/search-schema';
import type { Api } from '#shared/ipc/contract';
import { AppError } from '#shared/kernel/errors';
import type { Conversation } from '../exporting/hiring/build-candidate-handout';
import { seatKindLabel } from '../exporting/hiring/hiring-names';
import { fileKinds } from './file-kinds';
import { named, type MadeExport } from './prepared-export';
import type { WorkRequest } from './work';

/** The desk's own calls: what they keep sealed, no file can hold. */
export type DeskApi = Pick<Api, 'engagements' | 'searches' | 'kits' | 'candidates' | 'debriefs'>;

const hiringKinds = [
  'export-kit',
  'export-candidate-handout',
  'export-scorecard',
  'export-debrief',
  'export-comparison',
  'export-scores',
  'export-search',
] as const;
type HiringKind = (typeof hiringKinds)[number];
type Requests = { readonly [K in HiringKind]: Extract<JobRequest, { kind: K }> };
export type HiringExportRequest = Requests[HiringKind];

export const isHiringExport = (request: JobRequest): request is HiringExportRequest =>
  hiringKinds.some((kind) => kind === request.kind);

interface Parts {
  readonly name: readonly string[];
  readonly work: WorkRequest;
}

const preparations: { readonly [K in HiringKind]: (desk: DeskApi, request: Requests[K]) => Promise<Parts> } = {
  'export-kit': async (desk, { searchId, seatId, date, form }) => {
    const { client, search } = await contextOf(desk, searchId);
    const kit = await desk.kits.get({ searchId, seatId, date });
    const name = [
      search.title,
      seatKindLabel(search, seatId),
      roundName(date),
      form === 'print' ? 'Kit' : 'Kit to fill in',
    ];
    return { name, work: { kind: 'kit', form, client, search, kit } };
  },
  'export-candidate-handout': async (desk, { candidateId, date }) => {
    const candidate = await desk.candidates.get({ id: candidateId });
    const context = await contextOf(desk, candidate.searchId);
    const name = [context.search.title, candidate.name, roundName(date)];
    const conversations = conversationsOf(candidate, await desk.kits.list({ searchId: candidate.searchId }));
    const about = { candidate: { name: candidate.name }, date, conversations };
    return { name, work: { kind: 'candidate-handout', ...context, ...about } };
  },
  'export-scorecard': async (desk, { candidateId, seatId, date }) => {
    const { client, debrief } = await debriefOf(desk, candidateId);
    const { search, evidence } = debrief;
    const card = evidence.cards.find((each) => each.seatId === seatId && each.date === date);
    if (!card) throw sealed(roundName(date));
    const candidate = { name: evidence.name, headline: evidence.headline };
    const name = [evidence.name, seatKindLabel(search, seatId), roundName(date), 'Scorecard'];
    return { name, work: { kind: 'scorecard', client, search, candidate, card } };
  },
  'export-debrief': async (desk, { candidateId }) => {
    const source = await debriefOf(desk, candidateId);
    const { search, evidence } = source.debrief;
    return { name: [search.title, evidence.name, 'Debrief'], work: { kind: 'debrief-report', ...source } };
  },
  'export-comparison': async (desk, { searchId }) => {
    const source = await comparisonOf(desk, searchId);
    return { name: [source.comparison.search.title, 'Comparison'], work: { kind: 'comparison-deck', ...source } };
  },
  'export-scores': async (desk, { searchId }) => {
    const source = await comparisonOf(desk, searchId);
    return { name: [source.comparison.search.title, 'Scores'], work: { kind: 'scores-csv', ...source } };
  },
  'export-search': async (desk, { searchId }) => {
    const comparison = await desk.debriefs.compare({ searchId });
    return { name: [comparison.search.title, 'Search'], work: { kind: 'search-file', comparison } };
  },
};

/**
 * What a file of a search is made of, as the desk may see it at this moment.
 *
 * @throws {AppError} NOT_FOUND, or CONFLICT for an assessment that is still sealed.
 */
export async function prepareHiringExport(desk: DeskApi, request: HiringExportRequest): Promise<MadeExport> {
  const { name, work } = await prepare(request.kind, desk, request);
  return { ...named(name, fileKinds[request.kind]), work };
}

const prepare = <K extends HiringKind>(kind: K, desk: DeskApi, request: Requests[K]): Promise<Parts> =>
  preparations[kind](desk, request);

const sealed = (round: string) =>
  new AppError(
    'CONFLICT',
    `This assessment is sealed. It can be exported once every seat of ${round} has committed or is excused.`,
  );

/** Whom a candidate meets: every seat that is not excused. */
const conversationsOf = ({ dates }: Candidate, kits: readonly KitSummary[]): Conversation[] =>
  dates.flatMap(({ date, seats }) =>
    seats
      .filter(({ status }) => status !== 'excused')
      .flatMap(({ seatId }) => {
        const kit = kits.find((each) => each.seatId === seatId && each.date === date);
        return kit ? [{ round: date, seatId, minutes: kit.plannedMinutes }] : [];
      }),
  );

async function contextOf(desk: DeskApi, searchId: SearchId) {
  const { document, engagementId } = await desk.searches.get({ searchId });
  return { search: document, client: await clientOf(desk, engagementId) };
}

async function debriefOf(desk: DeskApi, candidateId: CandidateId) {
  const debrief = await desk.debriefs.get({ candidateId });
  const { client } = await contextOf(desk, debrief.searchId);
  return { client, debrief };
}

async function comparisonOf(desk: DeskApi, searchId: SearchId) {
  const comparison = await desk.debriefs.compare({ searchId });
  const { client } = await contextOf(desk, searchId);
  return { client, comparison };
}

async function clientOf(desk: DeskApi, engagementId: EngagementId): Promise<Client> {
  const engagements = await desk.engagements.list();
  const engagement = engagements.find(({ id }) => id === engagementId);
  if (!engagement)
    throw new AppError(
      'NOT_FOUND',
      'The engagement of this search no longer exists. Go back to Hiring and choose another search.',
    );
  return clientSchema.parse(engagement);
}
