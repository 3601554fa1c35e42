import { shippedCalibrationSchema, type CalibrationSet } from '#shared/domain/calibration/set-schema';
import { calibrationRoles, setOf } from '#shared/domain/calibration/shipped-sets';
import { readHiringPlaybook } from './hiring-playbook';
import { readResourceJson } from './read-resource';

let parsed: readonly CalibrationSet[] | null = null;

/**
 * The written answers that ship for calibration, each set with the key it is rated by. Read and parsed once, on first use.
 *
 * @throws {ZodError} if a shipped file breaks its schema, which its test rules out.
 */
export function readCalibrationSets(): readonly CalibrationSet[] {
  parsed ??= calibrationRoles.map((roleId) => {
    const shipped = shippedCalibrationSchema.parse(readResourceJson(`playbooks/calibration/${roleId}.json`));
    return setOf(shipped, readHiringPlaybook(roleId));
  });
  return parsed;
}
