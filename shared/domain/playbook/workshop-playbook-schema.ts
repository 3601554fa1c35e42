import { z } from 'zod';

import { stageScriptSchema } from './stage-script-schema';
import {
  accountabilityStarterSchema,
  kpiStarterSchema,
  ladderStarterSchema,
  meetingStarterSchema,
  referenceFigureSchema,
  termStarterSchema,
} from './starter-schema';

/** All that ships for the SLA workshop; each list is one file in `resources/playbooks/workshop`. */
export const workshopPlaybookSchema = z.strictObject({
  scripts: z.array(stageScriptSchema),
  terms: z.array(termStarterSchema),
  accountabilities: z.array(accountabilityStarterSchema),
  kpis: z.array(kpiStarterSchema),
  meetings: z.array(meetingStarterSchema),
  ladders: z.array(ladderStarterSchema),
  references: z.array(referenceFigureSchema),
});
export type WorkshopPlaybook = z.infer<typeof workshopPlaybookSchema>;
