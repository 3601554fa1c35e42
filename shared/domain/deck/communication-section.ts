import { formatNumber } from '../../kernel/format';
import type { AgreementDocument } from '../agreement/agreement-schema';
import { cadenceNames, clockUnitIn } from '../agreement/communication-names';
import type { LadderStep, Meeting } from '../agreement/communication-schema';
import { isLadderStepWritten, isMeetingWritten } from '../agreement/communication-written';
import { kpiCoverage, uncoveredKpis } from '../agreement/kpi-coverage';
import type { ContentBlock, ContentItem, ContentRow, ContentSection } from './content-types';
import { kpiCodes } from './kpi-codes';
import { metricsBlock } from './metrics-block';
import { orNotSettled } from './not-settled';
import { decisionBlocks } from './rules-block';

/** Who meets when about what, who decides by when in a conflict, what both sides measure, and the rules they go by. */
export function communicationSection(document: AgreementDocument, locale: string): ContentSection {
  return {
    id: 'communication',
    title: 'Communication plan',
    purpose: 'Who meets when, which figures they look at, and who decides when we disagree.',
    speakerNotes:
      'Ask who will be missing at the first of these meetings, and put it into the calendars before the room parts. ' +
      'Then walk one real dispute up the ladder and watch the clock of each step.',
    blocks: [
      meetingsBlock(document, locale),
      ladderBlock(document, locale),
      metricsBlock(document, locale),
      ...decisionBlocks(document),
      ...lonelyBlocks(document),
    ],
  };
}

function meetingsBlock(document: AgreementDocument, locale: string): ContentBlock {
  const kpisOf = kpisByMeeting(document);
  const rows = document.communication.meetings
    .filter(isMeetingWritten)
    .map((meeting) => meetingRow(meeting, kpisOf.get(meeting.id) ?? [], locale));
  return rows.length > 0
    ? { kind: 'table', title: 'Meetings', columns: ['Meeting', 'When', 'Who', 'Topics', 'Looks at'], rows }
    : { kind: 'gap', title: 'Meetings', text: 'No meeting is planned yet.' };
}

interface CodedKpi {
  readonly code: string;
  readonly name: string;
}

function kpisByMeeting(document: AgreementDocument): Map<string, CodedKpi[]> {
  const codes = kpiCodes(document);
  const kpisOf = new Map<string, CodedKpi[]>();
  for (const { id, name, meetings } of kpiCoverage(document)) {
    for (const meeting of meetings) {
      const kpis = kpisOf.get(meeting.id) ?? [];
      kpis.push({ code: codes.get(id) ?? name, name });
      kpisOf.set(meeting.id, kpis);
    }
  }
  return kpisOf;
}

function meetingRow(meeting: Meeting, kpis: readonly CodedKpi[], locale: string): ContentRow {
  const minutes = meeting.minutes === null ? '' : `${formatNumber(meeting.minutes, locale, 2)} min`;
  const who = [meeting.chair.trim() && `${meeting.chair.trim()} (chair)`, meeting.attendees.trim()];
  return {
    name: `Meeting: ${orNotSettled(meeting.name)}`,
    cells: [
      orNotSettled(meeting.name),
      [cadenceNames[meeting.cadence], meeting.when.trim(), minutes].filter((part) => part !== '').join(', '),
      orNotSettled(who.filter((part) => part !== '').join(', ')),
      orNotSettled(meeting.topics),
      orNotSettled(kpis.map(({ code }) => code).join(', ')),
    ],
    details:
      kpis.length > 0 ? [{ label: 'KPIs', text: kpis.map(({ code, name }) => `${code} ${name}`).join('; ') }] : [],
  };
}

function ladderBlock(document: AgreementDocument, locale: string): ContentBlock {
  const title = 'When we disagree';
  const items = document.communication.ladder
    .filter(isLadderStepWritten)
    .map((step, index) => ladderItem(step, index + 1, locale));
  return items.length > 0
    ? { kind: 'list', title, isNumbered: true, items }
    : { kind: 'gap', title, text: 'No step for a conflict is agreed yet.' };
}

function ladderItem({ decides, action, within, withinUnit }: LadderStep, step: number, locale: string): ContentItem {
  const clock =
    within === null
      ? 'Time limit not settled yet'
      : `Within ${formatNumber(within, locale, 2)} ${clockUnitIn(withinUnit, within)}`;
  const sentence = action.trim().replace(/[.\s]+$/, '');
  return {
    name: `Conflict step ${step}: ${orNotSettled(decides)}`,
    lead: orNotSettled(decides),
    text: sentence === '' ? `${clock}.` : `${clock}: ${sentence}.`,
  };
}

/** What no meeting looks at yet; nothing while every figure has one. */
function lonelyBlocks(document: AgreementDocument): ContentBlock[] {
  const codes = kpiCodes(document);
  const lonely = uncoveredKpis(document);
  if (lonely.length === 0) return [];
  const text = lonely.map(({ id, name }) => codes.get(id) ?? name).join(', ');
  return [
    {
      kind: 'list',
      title: 'In no meeting yet',
      isNumbered: false,
      items: [{ name: `In no meeting yet: ${text}`, lead: '', text }],
    },
  ];
}
