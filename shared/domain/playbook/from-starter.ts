import type { Accountability } from '../agreement/accountability-schema';
import type { AgreementDocument } from '../agreement/agreement-schema';
import type { Kpi, LadderStep, Meeting } from '../agreement/communication-schema';
import { termSchema, type Term } from '../agreement/term-schema';
import type { AccountabilityStarter, KpiStarter, LadderStarter, MeetingStarter, TermStarter } from './starter-schema';

/** A row of the agreement that begins with the starter's words, open on both sides: the room makes it its own. */
export function termFromStarter({ term }: TermStarter, id: string): Term {
  return termSchema.parse({ ...term, id });
}

/** The target is an example that keeps the row whole; `roomSettles` says how the room finds its own. */
export function accountabilityFromStarter({ accountability }: AccountabilityStarter, id: string): Accountability {
  return { ...accountability, id };
}

export function kpiFromStarter({ name }: KpiStarter, id: string): Kpi {
  return { id, name };
}

interface MeetingContext {
  readonly id: string;
  /** Its accountabilities and KPIs, where they stand already, come onto the meeting's agenda. */
  readonly document: Pick<AgreementDocument, 'marketing' | 'sales' | 'communication'>;
  readonly kpiStarters: readonly KpiStarter[];
}

export function meetingFromStarter(starter: MeetingStarter, { id, document, kpiStarters }: MeetingContext): Meeting {
  const kinds = new Set(starter.accountabilityKinds);
  const kpiNames = new Set(kpiStarters.filter((kpi) => starter.kpiStarterIds.includes(kpi.id)).map((kpi) => kpi.name));
  const kpiIds = [
    ...[...document.marketing, ...document.sales].filter((row) => kinds.has(row.kind)),
    ...document.communication.kpis.filter((row) => kpiNames.has(row.name)),
  ].map((row) => row.id);
  return { ...starter.meeting, id, kpiIds };
}

export function ladderFromStarter({ steps }: LadderStarter, newId: () => string): LadderStep[] {
  return steps.map((step) => ({ ...step, id: newId() }));
}
