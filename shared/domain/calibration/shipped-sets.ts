import type { RolePlaybook } from '../playbook/role-schema';
import type { CalibrationHead, CalibrationSet, ShippedCalibration } from './set-schema';

/** The roles with a calibration set: `resources/playbooks/calibration/<id>.json`. */
export const calibrationRoles = ['vp-marketing', 'account-executive', 'customer-success-manager'] as const;

/**
 * The set with the question and the key its answers are rated by.
 *
 * @throws {Error} if the role has no such key, which a test of what ships rules out.
 */
export function setOf(shipped: ShippedCalibration, { template, questions, keys }: RolePlaybook): CalibrationSet {
  const { id, version, roleId, keyId, answers } = shipped;
  const found = keys.find((each) => each.id === keyId);
  const question = questions.find((each) => each.id === found?.questionId);
  if (!found || !question) throw new Error(`${id}: no answer key ${keyId}`);
  const { seat, date, key } = found;
  return { id, version, roleId, roleName: template.name, question: question.text, seat, date, key, answers };
}

/** Of the sets that can be chosen, the one that fits the search's role; else the first. */
export const proposedSet = (sets: readonly CalibrationHead[], roleId: string): CalibrationHead | undefined =>
  sets.find((set) => set.roleId === roleId) ?? sets[0];
