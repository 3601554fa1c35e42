import { z } from 'zod';

import { uuidSchema } from '../../kernel/ids';
import { textSchema } from '../../kernel/text';
import { engagementIdSchema } from './engagement-schema';

export const personIdSchema = uuidSchema.brand<'PersonId'>();
export type PersonId = z.infer<typeof personIdSchema>;

export const personFunctions = [
  'sales',
  'marketing',
  'product',
  'support',
  'finance',
  'hr',
  'executive',
  'other',
] as const;
export const personFunctionSchema = z.enum(personFunctions);
export type PersonFunction = z.infer<typeof personFunctionSchema>;

export const personDraftSchema = z.object({
  name: textSchema(200).pipe(z.string().trim().min(1, 'Write the person’s name')),
  title: textSchema(200).default(''),
  function: personFunctionSchema,
  email: textSchema(320)
    .pipe(z.union([z.literal(''), z.email('This is not an e-mail address')]))
    .default(''),
});
export type PersonDraft = z.infer<typeof personDraftSchema>;
export type PersonDraftInput = z.input<typeof personDraftSchema>;

export const personSchema = personDraftSchema.extend({ id: personIdSchema, engagementId: engagementIdSchema });
export type Person = z.infer<typeof personSchema>;
