import type { RoleContent, WorkshopCounts } from './content-counts';

/** The least that ships of each list for the workshop. */
const leastOfList: Readonly<Record<keyof WorkshopCounts, number>> = {
  scripts: 8,
  terms: 16,
  accountabilities: 24,
  kpis: 20,
  meetings: 1,
  ladders: 1,
  references: 1,
  agendas: 3,
  pulse: 12,
  gapQuestions: 10,
  sampleLeads: 24,
  disputes: 8,
  assetKinds: 30,
  lenses: 4,
  soundBites: 12,
};

/** The least that ships for a role; the VP of Marketing is the flagship. */
const leastOfRole = { keys: 40, questions: 20, seats: 5 };
const leastOfFlagship = { ...leastOfRole, keys: 60 };

/** What there is too little of, each as a sentence. */
export function amountFaults(roles: readonly RoleContent[], workshop: WorkshopCounts): string[] {
  const inRoles = roles.flatMap((role) => {
    const { keys, questions, seats } = role.id === 'vp-marketing' ? leastOfFlagship : leastOfRole;
    return [
      ...tooFew(`${role.id}: answer keys`, role.keys, keys),
      ...tooFew(`${role.id}: questions`, role.questions, questions),
      ...tooFew(`${role.id}: seats`, Object.keys(role.keysBySeat).length, seats),
    ];
  });
  const least = new Map<string, number>(Object.entries(leastOfList));
  const lists = Object.entries(workshop).flatMap(([list, amount]) =>
    tooFew(`workshop: ${list}`, amount, least.get(list) ?? 1),
  );
  return [...inRoles, ...lists];
}

const tooFew = (what: string, amount: number, least: number): string[] =>
  amount >= least ? [] : [`${what}: ${amount}, at least ${least} are wanted`];
