import type { AgreementDocument } from './agreement-schema';
import type { LadderStep, Meeting } from './communication-schema';
import { isLadderStepWritten, isMeetingWritten } from './communication-written';
import { kpiCoverage, type KpiCoverage } from './kpi-coverage';

/** What the communication plan lacks: meetings with topics, a meeting for every KPI, steps for a conflict. */
export function missingCommunication(document: AgreementDocument): string[] {
  const { meetings, ladder } = document.communication;
  return [
    ...missingMeetings(meetings.filter(isMeetingWritten)),
    ...missingKpis(kpiCoverage(document), meetings.some(isMeetingWritten)),
    ...missingSteps(ladder.filter(isLadderStepWritten)),
  ];
}

function missingMeetings(meetings: readonly Meeting[]): string[] {
  if (meetings.length === 0) return ['No meeting is planned.'];
  return meetings.flatMap((meeting, index) => {
    const name = meeting.name.trim() === '' ? `Meeting ${index + 1}` : `The meeting “${meeting.name.trim()}”`;
    return [
      ...(meeting.name.trim() === '' ? [`${name} has no name.`] : []),
      ...(meeting.topics.trim() === '' ? [`${name} has no topics.`] : []),
      ...(meeting.chair.trim() === '' ? [`${name} has no chair.`] : []),
    ];
  });
}

function missingKpis(kpis: readonly KpiCoverage[], isAnyMeeting: boolean): string[] {
  if (kpis.length === 0) return ['No KPI is named.'];
  if (!isAnyMeeting) return [];
  return kpis.flatMap(({ name, meetings }) => {
    if (meetings.length === 0) return [`No meeting looks at the KPI “${name}”.`];
    if (meetings.every((meeting) => meeting.cadence === 'as-needed')) {
      return [`The KPI “${name}” is looked at only in a meeting without a fixed rhythm.`];
    }
    return [];
  });
}

function missingSteps(steps: readonly LadderStep[]): string[] {
  if (steps.length === 0) return ['There is no step for settling a conflict.'];
  return steps.flatMap(({ decides, within }, index) => [
    ...(decides.trim() === '' ? [`Step ${index + 1} of the conflict ladder names nobody who decides.`] : []),
    ...(within === null || within <= 0 ? [`Step ${index + 1} of the conflict ladder has no time limit.`] : []),
  ]);
}
