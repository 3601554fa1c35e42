import { questionKinds, type QuestionKind } from '../kit/answer-key-schema';
import { dateNumbers, type DateNumber, type SeatKind } from '../kit/seat-kind';
import type { RolePlaybook } from './role-schema';
import type { ShippedRole } from './shipped-roles';
import type { WorkshopMaterial, WorkshopPlaybook } from './workshop-playbook-schema';

export interface RoleContent {
  readonly id: string;
  readonly name: string;
  readonly keys: number;
  readonly questions: number;
  readonly keysBySeat: Readonly<Partial<Record<SeatKind, number>>>;
  readonly keysByDate: Readonly<Record<DateNumber, number>>;
  readonly questionsByKind: Readonly<Record<QuestionKind, number>>;
}

/** Items of each list that ships for the workshop. */
export type WorkshopCounts = Readonly<Record<keyof WorkshopPlaybook | keyof WorkshopMaterial, number>>;

export function workshopCounts(playbook: WorkshopPlaybook, material: WorkshopMaterial): WorkshopCounts {
  const { scripts, terms, accountabilities, kpis, meetings, ladders, references } = playbook;
  const { agendas, pulse, gapQuestions, sampleLeads, disputes, assetKinds, lenses, soundBites } = material;
  return {
    scripts: scripts.length,
    terms: terms.length,
    accountabilities: accountabilities.length,
    kpis: kpis.length,
    meetings: meetings.length,
    ladders: ladders.length,
    references: references.length,
    agendas: agendas.length,
    pulse: pulse.length,
    gapQuestions: gapQuestions.length,
    sampleLeads: sampleLeads.length,
    disputes: disputes.length,
    assetKinds: assetKinds.length,
    lenses: lenses.length,
    soundBites: soundBites.length,
  };
}

export function roleContent({ id, name, seats }: ShippedRole, { keys, questions }: RolePlaybook): RoleContent {
  const count = <K extends string | number>(names: readonly K[], amount: (each: K) => number) =>
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- built from these very names
    Object.fromEntries(names.map((each) => [each, amount(each)])) as Record<K, number>;
  return {
    id,
    name,
    keys: keys.length,
    questions: questions.length,
    keysBySeat: count(seats, (seat) => keys.filter((key) => key.seat === seat).length),
    keysByDate: count(dateNumbers, (date) => keys.filter((key) => key.date === date).length),
    questionsByKind: count(questionKinds, (kind) => questions.filter((question) => question.kind === kind).length),
  };
}
