import type { Agenda } from '../agenda/agenda-schema';
import { agendaTimes, type SessionTimes } from '../agenda/agenda-times';
import { blocksOfStages } from '../agenda/blocks-of-stages';
import type { WorkshopDraft } from '../agreement/agreement-schema';
import type { StageScript } from '../playbook/stage-script-schema';
import type { GapQuestion, PulseStatement, SampleLead } from '../playbook/workshop-material-schema';
import { packScripts, type PackScript } from './pack-scripts';
import { posters, type Poster } from './posters';
import { roleCards, type RoleCard } from './role-cards';

/** What ships and is printed beside the agreement's own words. */
export interface PackMaterial {
  readonly scripts: readonly StageScript[];
  readonly pulse: readonly PulseStatement[];
  readonly gapQuestions: readonly GapQuestion[];
  readonly leads: readonly SampleLead[];
}

/** A lead to cut out; what it is to be sorted as stands in the key, on a page of its own. */
export interface LeadCard {
  readonly number: number;
  readonly title: string;
  readonly facts: string;
  /** Of the key. */
  readonly reference: SampleLead['reference'];
  readonly reason: string;
}

export interface NumberAsked {
  readonly question: string;
  readonly unit: string;
}

/** Everything the printed pack says, in the words of this agreement where it has its own. */
export interface PackContent {
  readonly title: string;
  readonly workshopDay: string | null;
  readonly facilitator: string;
  readonly agenda: readonly SessionTimes[];
  readonly scripts: readonly PackScript[];
  readonly roleCards: readonly RoleCard[];
  readonly leadCards: readonly LeadCard[];
  readonly pulse: readonly string[];
  readonly numbersAsked: readonly NumberAsked[];
  readonly posters: readonly Poster[];
}

interface Options extends WorkshopDraft {
  readonly material: PackMaterial;
  readonly locale: string;
}

/** The pack of a workshop as it stands. Nobody's blind input is in it: ballots are empty. */
export function packContent({ document, facilitation, material, locale }: Options): PackContent {
  return {
    title: document.title,
    workshopDay: document.setup.workshopDay,
    facilitator: document.setup.facilitator,
    agenda: agendaTimes(agendaOf(facilitation, material)),
    scripts: packScripts(facilitation, material.scripts),
    roleCards: roleCards(document, locale),
    leadCards: material.leads.map(({ title, facts, reference, reason }, index) => ({
      number: index + 1,
      title,
      facts,
      reference,
      reason,
    })),
    pulse: material.pulse.map(({ statement }) => statement),
    numbersAsked: numbersAsked(facilitation.gap, material.gapQuestions),
    posters: posters(document, locale),
  };
}

/** The day's agenda; while there is none, the stages one after the other. */
const agendaOf = (facilitation: WorkshopDraft['facilitation'], { scripts }: PackMaterial): Agenda =>
  facilitation.agenda.blocks.length > 0
    ? facilitation.agenda
    : { ...facilitation.agenda, blocks: blocksOfStages(facilitation, scripts, (stage) => stage) };

/** The questions this room asks; while none is chosen, those that ship. */
function numbersAsked(
  rows: WorkshopDraft['facilitation']['gap'],
  shipped: readonly GapQuestion[],
): readonly NumberAsked[] {
  const own = rows.filter(({ question }) => question.trim() !== '');
  return (own.length > 0 ? own : shipped).map(({ question, unit }) => ({ question, unit }));
}
