import { z } from 'zod';

/** What a facilitator prints before the day and takes along; each part stands for itself. */
export const packParts = ['agenda', 'scripts', 'role-cards', 'lead-cards', 'ballots', 'posters', 'forms'] as const;
const packPartSchema = z.enum(packParts);
export type PackPart = z.infer<typeof packPartSchema>;

export const packPartNames: Readonly<Record<PackPart, string>> = {
  agenda: 'Agenda',
  scripts: 'Scripts',
  'role-cards': 'Role cards',
  'lead-cards': 'Sample-lead cards',
  ballots: 'Ballots',
  posters: 'Wall posters',
  forms: 'Blank forms',
};

/** Parts in the order in which they are printed, each once. */
export const packPartsSchema = z
  .array(packPartSchema)
  .min(1, 'Choose at least one part')
  .max(packParts.length)
  .refine((parts) => new Set(parts).size === parts.length, 'A part stands twice in the list');
