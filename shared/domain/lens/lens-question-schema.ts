import { z } from 'zod';

import { playbookItemSchema, saidSchema } from '../playbook/item-schema';
import { companyDrives, companyDriveSchema } from './lens-choice-schema';

/** A short question whose answers each point to one kind of company. */
export const lensQuestionSchema = playbookItemSchema.extend({
  question: saidSchema(300),
  options: z
    .array(z.strictObject({ drive: companyDriveSchema, says: saidSchema(200) }))
    .refine(
      (options) => companyDrives.every((drive) => options.filter((option) => option.drive === drive).length === 1),
      'A question has one answer for each kind of company',
    ),
});
export type LensQuestion = z.infer<typeof lensQuestionSchema>;
