import { calibrationRoles } from '../calibration/shipped-sets';
import { setFaults } from '../calibration/set-faults';
import type { CalibrationSet } from '../calibration/set-schema';
import { dateNumbers } from '../kit/seat-kind';
import { amountFaults } from './content-amounts';
import { roleContent, workshopCounts, type RoleContent, type WorkshopCounts } from './content-counts';
import { delicateInRole, delicateInWorkshop } from './delicate-faults';
import { roleFaults } from './role-faults';
import type { RolePlaybook, ShippedKey } from './role-schema';
import type { ShippedRole } from './shipped-roles';
import { nearDuplicates } from './shingles';
import { hardAnswers, hardSpeech } from './spoken-faults';
import { wordsOfKey } from './words-of-key';
import { workshopFaults } from './workshop-faults';
import type { WorkshopMaterial, WorkshopPlaybook } from './workshop-playbook-schema';

/** Two keys that share so much of their wording are one key written twice. */
const TOO_NEAR = 0.5;

export interface ContentReport {
  readonly roles: readonly RoleContent[];
  readonly workshop: WorkshopCounts;
  readonly calibration: { readonly sets: number; readonly answers: number };
  /** Each as a sentence; none in what ships. */
  readonly problems: readonly string[];
}

interface ShippedContent {
  readonly roles: readonly { readonly role: ShippedRole; readonly playbook: RolePlaybook }[];
  readonly workshop: WorkshopPlaybook;
  readonly material: WorkshopMaterial;
  readonly calibrationSets: readonly CalibrationSet[];
}

/** What ships, counted, with every fault that can be found without a reader. */
export function contentReport({ roles, workshop: playbook, material, calibrationSets }: ShippedContent): ContentReport {
  const counts = roles.map(({ role, playbook: own }) => roleContent(role, own));
  const workshop = workshopCounts(playbook, material);
  return {
    roles: counts,
    workshop,
    calibration: {
      sets: calibrationSets.length,
      answers: calibrationSets.reduce((sum, { answers }) => sum + answers.length, 0),
    },
    problems: [
      ...amountFaults(counts, workshop),
      ...roles.flatMap(({ role, playbook: own }) => [
        ...roleFaults(own),
        ...seatFaults(role, own),
        ...keyQuestionFaults(role, own),
        ...delicateInRole(own),
        ...hardAnswers(own),
      ]),
      ...workshopFaults({ playbook, material }),
      ...delicateInWorkshop({ playbook, material }),
      ...hardSpeech({ playbook, material }),
      ...calibrationFaults(calibrationSets),
      ...idFaults(
        roles.map(({ playbook: own }) => own),
        [...Object.values(playbook), ...Object.values(material)].flat(),
      ),
      ...copies(roles.flatMap(({ playbook: own }) => own.keys)),
    ],
  };
}

function calibrationFaults(sets: readonly CalibrationSet[]): string[] {
  const missing = calibrationRoles.filter((roleId) => !sets.some((set) => set.roleId === roleId));
  return [...missing.map((roleId) => `${roleId}: no answers to calibrate with`), ...sets.flatMap(setFaults)];
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

/** The key question has a right answer that depends on the seat: fewer than four seats would not show it. */
function keyQuestionFaults({ id }: ShippedRole, { template, keys }: RolePlaybook): string[] {
  const askers = new Set(keys.filter((key) => key.questionId === template.keyQuestionId).map(({ seat }) => seat));
  return askers.size >= 4 ? [] : [`${id}: ${askers.size} seats ask the key question, at least 4 are wanted`];
}

/** An id twice within one role is named by {@link roleFaults}. */
function idFaults(playbooks: readonly RolePlaybook[], workshop: readonly { readonly id: string }[]): string[] {
  const ids = playbooks.flatMap(({ template, questions, prompts, keys }) => [
    ...new Set([template, ...questions, ...prompts, ...keys].map(({ id }) => id)),
  ]);
  const seen = new Set<string>();
  return [...ids, ...workshop.map(({ id }) => id)]
    .filter((id) => seen.size === seen.add(id).size)
    .map((id) => `${id} is the id of two items`);
}

const copies = (keys: readonly ShippedKey[]): string[] =>
  nearDuplicates(
    keys.map((key) => ({ id: key.id, text: wordsOfKey(key) })),
    TOO_NEAR,
  ).map(({ ids: [one, other], similarity }) => `${one} and ${other} are nearly the same (${similarity.toFixed(2)})`);
