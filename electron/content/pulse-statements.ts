import { z } from 'zod';

import { pulseStatementSchema } from '#shared/domain/playbook/workshop-material-schema';
import type { AskedStatement } from '#shared/domain/pulse/pulse-schema';
import { readResourceJson } from './read-resource';

let parsed: readonly AskedStatement[] | null = null;

/**
 * The statements of the pulse that ship. Read and parsed once, on first use.
 *
 * @throws {ZodError} if the shipped file breaks its schema, which its test rules out.
 */
export function readPulseStatements(): readonly AskedStatement[] {
  parsed ??= z
    .array(pulseStatementSchema)
    .parse(readResourceJson('playbooks/workshop/pulse-statements.json'))
    .map(({ id, version, theme, statement, isReversed, whenLow }) => ({
      id,
      version,
      theme,
      statement,
      isReversed,
      whenLow,
    }));
  return parsed;
}
