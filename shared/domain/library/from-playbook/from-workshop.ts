import type {
  AccountabilityStarter,
  KpiStarter,
  LadderStarter,
  MeetingStarter,
  ReferenceFigure,
  TermStarter,
} from '../../playbook/starter-schema';
import type { StageScript } from '../../playbook/stage-script-schema';
import type { WorkshopPlaybook } from '../../playbook/workshop-playbook-schema';
import { stageNames } from '../../agreement/stage-names';
import type { LibraryItem } from '../library-schema';
import { lines, shippedItem } from './shipped-item';

/** What ships for the workshop's stages, as items in the order it ships. */
export const itemsOfWorkshop = (playbook: WorkshopPlaybook): LibraryItem[] => [
  ...playbook.terms.map(itemOfTerm),
  ...playbook.accountabilities.map(itemOfAccountability),
  ...playbook.kpis.map(itemOfMetric),
  ...playbook.meetings.map((starter) => itemOfMeeting(starter, playbook.kpis)),
  ...playbook.ladders.map(itemOfLadder),
  ...playbook.scripts.map(itemOfScript),
  ...playbook.references.map(itemOfReference),
];

const itemOfTerm = (starter: TermStarter): LibraryItem => {
  const { name, kind, entryTest, exitTest, owner, example, counterExample } = starter.term;
  const { roomSettles } = starter;
  return shippedItem('term', starter, {
    name,
    kind,
    entryTest,
    exitTest,
    owner,
    example,
    counterExample,
    roomSettles,
  });
};

const itemOfAccountability = (starter: AccountabilityStarter): LibraryItem => {
  const { accountability, side, why, roomSettles } = starter;
  return shippedItem('accountability', starter, {
    commitment: accountability.commitment,
    side,
    kind: accountability.kind,
    metric: accountability.metric,
    comparator: accountability.comparator,
    target: accountability.target,
    unit: accountability.unit,
    period: accountability.period,
    owner: accountability.owner,
    dataSource: accountability.dataSource,
    consequence: accountability.consequence,
    why,
    roomSettles,
  });
};

const itemOfMetric = (starter: KpiStarter): LibraryItem =>
  shippedItem('metric', starter, {
    name: starter.name,
    formula: starter.formula,
    numerator: starter.numerator,
    denominator: starter.denominator ?? '',
    clockStarts: starter.clock.starts,
    clockStops: starter.clock.stops,
    isWorkingTime: starter.clock.isWorkingTime,
    owner: starter.owner,
    trap: starter.trap,
  });

/** Its metrics stand by their names. */
const itemOfMeeting = (starter: MeetingStarter, kpis: readonly KpiStarter[]): LibraryItem => {
  const { name, cadence, when, minutes, chair, attendees, topics } = starter.meeting;
  return shippedItem('meeting', starter, {
    name,
    cadence,
    when,
    minutes,
    chair,
    attendees,
    topics,
    accountabilityKinds: starter.accountabilityKinds.map((kind) => ({ kind })),
    metrics: lines(starter.kpiStarterIds.flatMap((id) => kpis.find((kpi) => kpi.id === id)?.name ?? [])),
    endsWith: starter.endsWith,
  });
};

const itemOfLadder = (starter: LadderStarter): LibraryItem =>
  shippedItem('ladder', starter, {
    name: starter.name,
    fits: starter.fits,
    steps: starter.steps.map(({ decides, action, within, withinUnit }) => ({
      decides,
      action,
      within: within === null ? '' : String(within),
      withinUnit,
    })),
  });

const itemOfScript = (script: StageScript): LibraryItem =>
  shippedItem('script', script, {
    name: stageNames[script.stage],
    stage: script.stage,
    purpose: script.purpose,
    plannedMinutes: script.plannedMinutes,
    opening: script.opening,
    questions: lines(script.questions),
    goodLooksLike: lines(script.goodLooksLike),
    interventions: script.interventions.map(({ speaker, hears, say }) => ({ speaker, hears, say })),
    closing: script.closing,
    artefact: script.artefact,
  });

const itemOfReference = (figure: ReferenceFigure): LibraryItem =>
  shippedItem('reference-figure', figure, {
    name: figure.name,
    figure: figure.figure,
    definition: figure.definition,
    sample: figure.sample,
    year: figure.year,
    sourceQuality: figure.sourceQuality,
    caution: figure.caution,
  });
