import { z } from 'zod';

import { rowIdSchema } from '../../kernel/ids';
import { textSchema } from '../../kernel/text';
import { calendarDaySchema } from '../../kernel/time';
import { personFunctionSchema } from '../engagement/person-schema';

/** Someone in the room. `personId` links to the engagement's people; name and title are kept as they were. */
export const participantSchema = z.object({
  id: rowIdSchema,
  personId: z.string().max(64).nullable().default(null),
  name: textSchema(200).default(''),
  title: textSchema(200).default(''),
  function: personFunctionSchema.default('other'),
});
export type Participant = z.infer<typeof participantSchema>;

/** `sales` and `marketing` sign for their side, a witness signs beside them. */
export const signatoryRoles = ['marketing', 'sales', 'witness'] as const;
export const signatorySchema = z.object({
  id: rowIdSchema,
  personId: z.string().max(64).nullable().default(null),
  name: textSchema(200).default(''),
  title: textSchema(200).default(''),
  role: z.enum(signatoryRoles),
});
export type Signatory = z.infer<typeof signatorySchema>;

const scopeAnswers = ['yes', 'no', 'not-applicable', 'not-asked'] as const;

const day = calendarDaySchema.nullable().default(null);

export const setupSchema = z.object({
  facilitator: textSchema(200).default(''),
  workshopDay: day,
  effectiveFrom: day,
  effectiveTo: day,
  participants: z.array(participantSchema).max(200).default([]),
  signatories: z.array(signatorySchema).max(20).default([]),
  /** Corporate, business-unit and field marketing are aligned among themselves first; `no` is noted as a risk. */
  marketingAligned: z.enum(scopeAnswers).default('not-asked'),
  scope: textSchema(2_000).default(''),
});
export type Setup = z.infer<typeof setupSchema>;
