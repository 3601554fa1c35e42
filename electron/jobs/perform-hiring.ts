import { buildComparison } from '../exporting/comparison/build-comparison';
import { scoresCsv } from '../exporting/csv/scores-csv';
import { buildCandidateHandout } from '../exporting/hiring/build-candidate-handout';
import { buildDebriefReport } from '../exporting/hiring/build-debrief-report';
import { buildScorecard } from '../exporting/hiring/build-scorecard';
import { buildKit } from '../exporting/kits/build-kit';
import { searchFileText } from '../search-file/write-search-file';
import type { HiringWork } from './hiring-work';
import type { WorkContext, WorkResult } from './work';

type Made = Pick<WorkResult, 'bytes'> & Partial<Pick<WorkResult, 'report'>>;
type Enter = WorkContext['enter'];

const utf8 = (text: string) => new TextEncoder().encode(text);
const settingPages = { phase: 'Setting the pages', fraction: 0.2 } as const;
const writingText = { phase: 'Writing the text', fraction: 0.2 } as const;

type Kind = HiringWork['kind'];
type Works = { readonly [K in Kind]: Extract<HiringWork, { kind: K }> };

const makers: { readonly [K in Kind]: (work: Works[K], enter: Enter) => Promise<Made> } = {
  kit: async (work, enter) => {
    enter(settingPages);
    return { bytes: await buildKit(work) };
  },
  'candidate-handout': async (work, enter) => {
    enter(settingPages);
    return { bytes: await buildCandidateHandout(work) };
  },
  scorecard: async (work, enter) => {
    enter(settingPages);
    return { bytes: await buildScorecard(work) };
  },
  'debrief-report': async (work, enter) => {
    enter(settingPages);
    return { bytes: await buildDebriefReport(work) };
  },
  'comparison-deck': ({ client, comparison }, enter) =>
    buildComparison({ client, comparison, onStep: (phase, fraction) => enter({ phase, fraction }) }),
  'scores-csv': async ({ comparison }, enter) => {
    enter(writingText);
    return { bytes: utf8(scoresCsv(comparison)) };
  },
  'search-file': async ({ comparison: { search, candidates } }, enter) => {
    enter(writingText);
    return { bytes: utf8(searchFileText(search, candidates)) };
  },
};

/** Makes a file of a search. @throws as `performWork`. */
export async function performHiring(work: HiringWork, enter: Enter): Promise<WorkResult> {
  const { bytes, report = null } = await make(work.kind, work, enter);
  return { bytes, report, agreement: null };
}

const make = <K extends Kind>(kind: K, work: Works[K], enter: Enter): Promise<Made> => makers[kind](work, enter);

export const isHiringWork = (work: { readonly kind: string }): work is HiringWork => Object.hasOwn(makers, work.kind);
