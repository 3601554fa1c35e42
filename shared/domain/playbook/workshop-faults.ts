import { marketingKinds, salesKinds } from '../agreement/accountability-schema';
import { missingBant } from '../agreement/bant-terms';
import { lintCommitment } from '../agreement/commitment-linter';
import { stageIds } from '../agreement/stage-ids';
import { readability } from '../reading/readability';
import { agendaFaults } from './agenda-faults';
import { accountabilityFromStarter, termFromStarter } from './from-starter';
import { salesCycleStages } from './sales-cycle';
import { sampleLeadFaults } from './sample-lead-faults';
import { nearDuplicates } from './shingles';
import type { KpiStarter } from './starter-schema';
import { wordsOfItem } from './words-of-item';
import { companyDrives } from '../lens/lens-choice-schema';
import { pulseThemes, type SoundBiteTemplate } from './workshop-material-schema';
import type { WorkshopMaterial, WorkshopPlaybook } from './workshop-playbook-schema';

/** Of five words in a row; the items are short, and one sentence in common is a third of some. */
const TOO_NEAR = 0.3;

export interface WorkshopContent {
  readonly playbook: WorkshopPlaybook;
  readonly material: WorkshopMaterial;
}

/** What a schema cannot see in the workshop's lists, each fault as a sentence; none in what ships. */
export function workshopFaults({ playbook, material }: WorkshopContent): string[] {
  return [
    ...coverageFaults({ playbook, material }),
    ...promiseFaults(playbook),
    ...playbook.kpis.flatMap(metricFaults),
    ...meetingFaults(playbook),
    ...material.agendas.flatMap(agendaFaults),
    ...sampleLeadFaults(material.sampleLeads, playbook.terms),
    ...material.soundBites.flatMap(collectedFaults),
    ...Object.values<readonly { readonly id: string }[]>({ ...playbook, ...material }).flatMap(copies),
  ];
}

/** Each choice of a list that nothing is written for. */
function coverageFaults({ playbook, material }: WorkshopContent): string[] {
  const gaps = (list: string, wanted: readonly string[], has: readonly string[]) =>
    wanted.filter((each) => !has.includes(each)).map((each) => `${list}: nothing for ${each}`);
  const terms = playbook.terms.map((starter) => termFromStarter(starter, starter.id));
  return [
    ...gaps(
      'scripts',
      stageIds,
      playbook.scripts.map(({ stage }) => stage),
    ),
    ...missingBant(terms).map((gap) => `terms: ${gap}`),
    ...gaps(
      'agendas',
      ['half-day', 'full-day', 'two-sessions'],
      material.agendas.map(({ length }) => length),
    ),
    ...gaps(
      'pulse',
      pulseThemes,
      material.pulse.map(({ theme }) => theme),
    ),
    ...gaps(
      'lenses',
      companyDrives,
      material.lenses.map(({ drive }) => drive),
    ),
    ...gaps(
      'assetKinds',
      salesCycleStages,
      material.assetKinds.flatMap(({ stages }) => stages),
    ),
    ...gaps(
      'soundBites',
      salesCycleStages,
      material.soundBites.map(({ stage }) => stage),
    ),
  ];
}

function promiseFaults({ accountabilities }: WorkshopPlaybook): string[] {
  const rows = accountabilities.map((starter) => accountabilityFromStarter(starter, starter.id));
  const sides = [
    { side: 'marketing', kinds: marketingKinds },
    { side: 'sales', kinds: salesKinds },
  ] as const;
  return [
    ...rows.flatMap((row) => lintCommitment(row, rows).map(({ message }) => `${row.id}: ${message}`)),
    ...sides.flatMap(({ side, kinds }) => {
      const own = accountabilities.filter((starter) => starter.side === side);
      const covered = new Set<string>(own.map(({ accountability }) => accountability.kind));
      return [
        ...(own.length < 12 ? [`accountabilities: ${own.length} of ${side}, at least 12 are wanted`] : []),
        ...kinds.filter((kind) => !covered.has(kind)).map((kind) => `accountabilities: nothing for ${kind}`),
      ];
    }),
  ];
}

/** The schema sees that there is a clock, and not that it never runs; nor that a share's formula divides nothing. */
const metricFaults = ({ id, formula, denominator, clock: { starts, stops } }: KpiStarter): string[] => [
  ...(starts.trim().toLowerCase() === stops.trim().toLowerCase() ? [`${id}: the clock stops where it starts`] : []),
  ...(formula.includes('÷') === (denominator !== null) ? [] : [`${id}: formula and denominator do not agree`]),
];

function meetingFaults({ meetings, kpis }: WorkshopPlaybook): string[] {
  const shipped = kpis.map(({ id }) => id);
  const named = meetings.flatMap(({ kpiStarterIds }) => kpiStarterIds);
  return [
    ...shipped.filter((id) => !named.includes(id)).map((id) => `${id}: no meeting looks at it`),
    ...named.filter((id) => !shipped.includes(id)).map((id) => `meetings: no metric ${id} ships`),
  ];
}

/** A story is told on half a page, a sound bite in a few sentences; collecting them is a promise of marketing's. */
function collectedFaults({ id, form, example, accountabilityKind }: SoundBiteTemplate): string[] {
  const { words, sentences } = readability(example);
  const serves: readonly string[] = marketingKinds;
  return [
    ...(form === 'story' && (words < 120 || words > 220) ? [`${id}: ${words} words, not 120 to 220`] : []),
    ...(form === 'sound-bite' && (sentences < 2 || sentences > 4) ? [`${id}: ${sentences} sentences, not 2 to 4`] : []),
    ...(serves.includes(accountabilityKind) ? [] : [`${id}: ${accountabilityKind} is no promise of marketing’s`]),
  ];
}

const copies = (items: readonly { readonly id: string }[]): string[] =>
  nearDuplicates(
    items.map((item) => ({ id: item.id, text: wordsOfItem(item) })),
    TOO_NEAR,
  ).map(({ ids: [one, other], similarity }) => `${one} and ${other} are nearly the same (${similarity.toFixed(2)})`);
