import { z } from 'zod';

/** What drives the company (source: posts on how a company is "driven"). */
export const companyDrives = ['competitor', 'sales', 'customer', 'market'] as const;
export const companyDriveSchema = z.enum(companyDrives);
export type CompanyDrive = z.infer<typeof companyDriveSchema>;

export const companyLensChoiceSchema = z.object({
  /** Null until the room or the facilitator settled it. */
  drive: companyDriveSchema.nullable().default(null),
  /** Ids of the diagnosing questions and the drive that each answer points to. */
  answers: z.record(z.string().max(64), companyDriveSchema).default({}),
});
export type CompanyLensChoice = z.infer<typeof companyLensChoiceSchema>;
