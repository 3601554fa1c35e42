import { workBackwards } from '../plan/work-backwards';
import type { AgreementDocument, WorkshopDraft } from './agreement-schema';
import type { Facilitation } from './facilitation-schema';
import type { StageId } from './stage-ids';
import { metricFindings } from './metric-findings';
import type { MustHave } from './must-have-schema';
import { mustHaves } from './must-haves';
import { setupRisks } from './setup-risks';
import { isSetupUntouched, isStageUntouched } from './stage-untouched';

export interface StageProgress {
  readonly state: 'empty' | 'started' | 'complete';
  /** One line why, in the user's words. */
  readonly line: string;
}

/** How far each stage is. Stages are soft: nothing hangs on it but what the page shows. */
export function stageProgress({ document, facilitation }: WorkshopDraft): Readonly<Record<StageId, StageProgress>> {
  const judged = mustHaves(document);
  const of = (id: MustHave['id']) =>
    progress(
      isStageUntouched(document, id),
      judged.find((mustHave) => mustHave.id === id)?.missing ?? [],
      'This must-have holds.',
    );
  return {
    setup: setupProgress(document),
    readiness: readinessProgress(facilitation),
    gap: gapProgress(facilitation),
    summary: of('summary'),
    terminology: of('terminology'),
    plan: planProgress(document),
    communication: of('communication'),
    marketing: of('marketing'),
    sales: of('sales'),
    metrics: metricsProgress(document),
    review: reviewProgress(judged),
  };
}

function setupProgress({ setup }: AgreementDocument): StageProgress {
  const gaps = setupRisks(setup).filter(({ kind }) => kind === 'gap');
  return progress(
    isSetupUntouched(setup),
    gaps.map(({ message }) => message),
    'Everybody needed is named and the days are set.',
  );
}

function readinessProgress({ lens }: Facilitation): StageProgress {
  return progress(
    lens.drive === null && Object.keys(lens.answers).length === 0,
    lens.drive === null ? ['What drives the company is not settled yet.'] : [],
    'What drives the company is known.',
  );
}

function gapProgress({ gap }: Facilitation): StageProgress {
  const asked = gap.filter(({ question }) => question.trim() !== '');
  const open = asked.filter(({ learnt }) => learnt.trim() === '');
  return progress(
    asked.length === 0,
    open.map(({ question }) => `What was learnt is missing: ${question}`),
    'What was learnt is written beside every question.',
  );
}

function metricsProgress(document: AgreementDocument): StageProgress {
  const named = document.communication.kpis.filter(({ name }) => name.trim() !== '');
  return progress(
    named.length === 0,
    named.flatMap((kpi) => metricFindings(kpi, document).map((finding) => `${kpi.name.trim()}: ${finding}`)),
    'Every shared metric has formula, owner, objective and a meeting.',
  );
}

function planProgress({ plan }: AgreementDocument): StageProgress {
  const { neededPerWeek, capacityPerWeek } = workBackwards(plan);
  const reasons = [neededPerWeek, capacityPerWeek].flatMap((figure) =>
    figure.kind === 'unknown' ? [figure.reason] : [],
  );
  const { samples: _samples, solve: _solve, ...inputs } = plan;
  return progress(
    Object.values(inputs).every((input) => input === null),
    reasons,
    'The leads needed and the leads that can be worked are known.',
  );
}

function reviewProgress(judged: readonly MustHave[]): StageProgress {
  const met = judged.filter(({ isMet }) => isMet).length;
  const line = `${met} of ${judged.length} must-haves hold.`;
  if (met === 0) return { state: 'empty', line };
  return { state: met === judged.length ? 'complete' : 'started', line };
}

function progress(isUntouched: boolean, missing: readonly string[], done: string): StageProgress {
  if (isUntouched) return { state: 'empty', line: 'Nothing is written yet.' };
  const [first, ...more] = missing;
  if (first === undefined) return { state: 'complete', line: done };
  return { state: 'started', line: more.length === 0 ? first : `${first} And ${more.length} more.` };
}
