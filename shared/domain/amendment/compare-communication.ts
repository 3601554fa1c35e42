import { formatNumber } from '../../kernel/format';
import type { AgreementDocument } from '../agreement/agreement-schema';
import { cadenceNames, clockUnitIn } from '../agreement/communication-names';
import type { Kpi, LadderStep, Meeting } from '../agreement/communication-schema';
import { isLadderStepWritten, isMeetingWritten } from '../agreement/communication-written';
import { kpiCoverage } from '../agreement/kpi-coverage';
import { exactTarget, targetInWords } from '../agreement/target-in-words';
import type { Change } from './amendment-schema';
import { compareRows, type RowKind } from './compare-fields';

const section = 'communication';
const DIGITS = 6;

/** Meetings, shared metrics and steps of the ladder that are others than before. */
export function compareCommunication(before: AgreementDocument, after: AgreementDocument, locale: string): Change[] {
  const [old, now] = [before.communication, after.communication];
  return [
    ...compareRows(meetingRows(kpiNames(before, after), locale), old.meetings, now.meetings),
    ...compareRows(kpiRows(locale), old.kpis, now.kpis),
    ...compareRows(stepRows(locale), old.ladder, now.ladder),
    ...compareOrder(old.ladder, now.ladder),
  ];
}

/** A KPI by its name of now, so that a meeting is not changed because a KPI was renamed. */
function kpiNames(before: AgreementDocument, after: AgreementDocument): ReadonlyMap<string, string> {
  return new Map([...kpiCoverage(before), ...kpiCoverage(after)].map(({ id, name }) => [id, name]));
}

function meetingRows(kpis: ReadonlyMap<string, string>, locale: string): RowKind<Meeting> {
  return {
    section,
    name: ({ name }) => name.trim() || 'A meeting without a name',
    isWritten: isMeetingWritten,
    fields: [
      { label: 'name', words: ({ name }) => name },
      { label: 'how often', words: ({ cadence }) => cadenceNames[cadence] },
      { label: 'when', words: ({ when }) => when },
      {
        label: 'length',
        words: ({ minutes }) => (minutes === null ? '' : `${formatNumber(minutes, locale, DIGITS)} min`),
        exactly: ({ minutes }) => String(minutes ?? ''),
      },
      { label: 'chair', words: ({ chair }) => chair },
      { label: 'attendees', words: ({ attendees }) => attendees },
      { label: 'topics', words: ({ topics }) => topics },
      {
        label: 'looks at',
        words: ({ kpiIds }) => {
          const names = [...new Set(kpiIds)].flatMap((id) => kpis.get(id) ?? []);
          return names.toSorted((a, b) => a.localeCompare(b, locale)).join('; ');
        },
      },
    ],
  };
}

function kpiRows(locale: string): RowKind<Kpi> {
  return {
    section,
    name: ({ name }) => `Shared metric ${name.trim()}`,
    isWritten: ({ name }) => name.trim() !== '',
    fields: [
      { label: 'name', words: ({ name }) => name },
      { label: 'formula', words: ({ formula }) => formula },
      { label: 'clock starts', words: ({ clockStarts }) => clockStarts },
      { label: 'clock stops', words: ({ clockStops }) => clockStops },
      { label: 'clock runs', words: ({ isWorkingTime }) => (isWorkingTime ? 'in working time only' : '') },
      { label: 'owner', words: ({ owner }) => owner },
      { label: 'read in', words: ({ dataSource }) => dataSource },
      {
        label: 'objective',
        words: (kpi) => targetInWords(kpi, locale),
        // Without a target the number cannot differ, and “every” asks for none.
        exactly: (kpi) => (kpi.comparator === 'every' || kpi.target === null ? '' : exactTarget(kpi)),
      },
    ],
  };
}

function stepRows(locale: string): RowKind<LadderStep> {
  return {
    section,
    name: (step) => `Conflict step ${stepName(step)}`,
    isWritten: isLadderStepWritten,
    fields: [
      { label: 'decides', words: ({ decides }) => decides },
      { label: 'does', words: ({ action }) => action },
      {
        label: 'time limit',
        words: ({ within, withinUnit }) =>
          within === null ? '' : `within ${formatNumber(within, locale, DIGITS)} ${clockUnitIn(withinUnit, within)}`,
        exactly: ({ within }) => String(within ?? ''),
      },
    ],
  };
}

const stepName = ({ decides }: LadderStep): string => decides.trim() || 'that nobody decides yet';

/** On the ladder alone the order says something: who decides first. Steps that are new or left out do not count here. */
function compareOrder(before: readonly LadderStep[], after: readonly LadderStep[]): Change[] {
  const inBoth = (steps: readonly LadderStep[], others: readonly LadderStep[]) =>
    steps
      .filter(isLadderStepWritten)
      .filter(({ id }) => others.some((other) => other.id === id && isLadderStepWritten(other)));
  const [old, now] = [inBoth(before, after), inBoth(after, before)];
  const names = new Map(now.map((step) => [step.id, stepName(step)]));
  const [orderBefore, orderNow] = [old, now].map((steps) =>
    steps.map(({ id }, index) => `${index + 1}. ${names.get(id) ?? ''}`).join('\n'),
  );
  if (orderBefore === undefined || orderNow === undefined || orderBefore === orderNow) return [];
  return [{ section, what: 'Order of the conflict steps', before: orderBefore, after: orderNow }];
}
