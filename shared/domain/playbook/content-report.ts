import { questionKinds, type QuestionKind } from '../kit/answer-key-schema';
import { dateNumbers, type DateNumber, type SeatKind } from '../kit/seat-kind';
import { roleFaults } from './role-faults';
import type { RolePlaybook, ShippedKey } from './role-schema';
import type { ShippedRole } from './shipped-roles';
import { nearDuplicates } from './shingles';
import { wordsOfKey } from './words-of-key';
import type { WorkshopPlaybook } from './workshop-playbook-schema';

/** Two keys that share so much of their wording are one key written twice. */
const TOO_NEAR = 0.5;

export interface RoleContent {
  readonly id: string;
  readonly name: string;
  readonly keys: number;
  readonly questions: number;
  readonly keysBySeat: Readonly<Partial<Record<SeatKind, number>>>;
  readonly keysByDate: Readonly<Record<DateNumber, number>>;
  readonly questionsByKind: Readonly<Record<QuestionKind, number>>;
}

export interface ContentReport {
  readonly roles: readonly RoleContent[];
  /** Items of each list that ships for the workshop. */
  readonly workshop: Readonly<Record<keyof WorkshopPlaybook, number>>;
  /** Each as a sentence; none in what ships. */
  readonly problems: readonly string[];
}

export interface ShippedContent {
  readonly roles: readonly { readonly role: ShippedRole; readonly playbook: RolePlaybook }[];
  readonly workshop: WorkshopPlaybook;
}

/** What ships, counted, with every fault that can be found without a reader. */
export function contentReport({ roles, workshop }: ShippedContent): ContentReport {
  const { scripts, terms, accountabilities, kpis, meetings, ladders, references } = workshop;
  return {
    roles: roles.map(({ role, playbook }) => roleContent(role, playbook)),
    workshop: {
      scripts: scripts.length,
      terms: terms.length,
      accountabilities: accountabilities.length,
      kpis: kpis.length,
      meetings: meetings.length,
      ladders: ladders.length,
      references: references.length,
    },
    problems: [
      ...roles.flatMap(({ role, playbook }) => [...roleFaults(playbook), ...seatFaults(role, playbook)]),
      ...idFaults(roles.map(({ playbook }) => playbook)),
      ...copies(roles.flatMap(({ playbook }) => playbook.keys)),
    ],
  };
}

function roleContent({ id, name, seats }: ShippedRole, { keys, questions }: RolePlaybook): RoleContent {
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

function seatFaults({ id, seats }: ShippedRole, { keys }: RolePlaybook): string[] {
  const strangers = [...new Set(keys.map(({ seat }) => seat))].filter((seat) => !seats.includes(seat));
  const gaps = seats.flatMap((seat) =>
    dateNumbers
      .filter((date) => !keys.some((key) => key.seat === seat && key.date === date))
      .map((date) => `${id}: ${seat} has nothing to ask on date ${date}`),
  );
  return [...strangers.map((seat) => `${id}: ${seat} has answer keys but no seat in the role’s panel`), ...gaps];
}

function idFaults(playbooks: readonly RolePlaybook[]): string[] {
  const ids = playbooks.flatMap(({ template, questions, prompts, keys }) => [
    ...new Set([template, ...questions, ...prompts, ...keys].map(({ id }) => id)),
  ]);
  const seen = new Set<string>();
  return ids.filter((id) => seen.size === seen.add(id).size).map((id) => `${id} stands in two roles`);
}

const copies = (keys: readonly ShippedKey[]): string[] =>
  nearDuplicates(
    keys.map((key) => ({ id: key.id, text: wordsOfKey(key) })),
    TOO_NEAR,
  ).map(({ ids: [one, other], similarity }) => `${one} and ${other} are nearly the same (${similarity.toFixed(2)})`);
