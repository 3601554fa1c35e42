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
import {
  agendaTemplateSchema,
  assetKindSchema,
  companyLensSchema,
  disputeSchema,
  gapQuestionSchema,
  pulseStatementSchema,
  sampleLeadSchema,
  soundBiteTemplateSchema,
} from './workshop-material-schema';

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

/** What the library offers beside it; read when the library is opened. Each list is one file there too. */
export const workshopMaterialSchema = z.strictObject({
  agendas: z.array(agendaTemplateSchema),
  pulse: z.array(pulseStatementSchema),
  gapQuestions: z.array(gapQuestionSchema),
  sampleLeads: z.array(sampleLeadSchema),
  disputes: z.array(disputeSchema),
  assetKinds: z.array(assetKindSchema),
  lenses: z.array(companyLensSchema),
  soundBites: z.array(soundBiteTemplateSchema),
});
export type WorkshopMaterial = z.infer<typeof workshopMaterialSchema>;
