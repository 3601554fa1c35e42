import { z } from 'zod';

const themeSchema = z.enum(['system', 'light', 'dark']);
export type Theme = z.infer<typeof themeSchema>;

/** What belongs to this machine and not to an engagement. Every field has a default, so old files stay readable. */
export const settingsSchema = z.object({
  theme: themeSchema.default('system'),
  /** Single-letter shortcuts can be switched off (WCAG 2.1.4). */
  singleKeyShortcuts: z.boolean().default(true),
  /** Hash route the app reopens at, `/` for home. */
  lastRoute: z.string().max(500).default('/'),
  facilitatorName: z.string().max(200).default(''),
});
export type Settings = z.infer<typeof settingsSchema>;

export const settingsPatchSchema = z.object({
  theme: themeSchema.optional(),
  singleKeyShortcuts: z.boolean().optional(),
  lastRoute: z.string().max(500).optional(),
  facilitatorName: z.string().max(200).optional(),
});
export type SettingsPatch = z.infer<typeof settingsPatchSchema>;
