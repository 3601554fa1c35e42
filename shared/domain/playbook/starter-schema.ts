import { z } from 'zod';

import { accountabilityKinds, accountabilitySchema } from '../agreement/accountability-schema';
import { ladderStepSchema, meetingSchema } from '../agreement/communication-schema';
import { termSchema } from '../agreement/term-schema';
import { playbookItemSchema, saidSchema } from './item-schema';

/** Starting points that a room takes and changes. None is a standard: the room's own words replace them. */
const roomSettles = saidSchema(600);

export const termStarterSchema = playbookItemSchema.extend({
  term: termSchema.omit({ id: true, marketing: true, sales: true }).strict(),
  /** What this room must decide before the words are its own. */
  roomSettles,
});
export type TermStarter = z.infer<typeof termStarterSchema>;

export const accountabilityStarterSchema = playbookItemSchema.extend({
  side: z.enum(['marketing', 'sales']),
  accountability: accountabilitySchema.omit({ id: true }).strict(),
  /** Why the other side asks for it. */
  why: saidSchema(600),
  /** How the room finds its own target: the figure in `accountability` is an example, no benchmark. */
  roomSettles,
});
export type AccountabilityStarter = z.infer<typeof accountabilityStarterSchema>;

export const kpiStarterSchema = playbookItemSchema.extend({
  name: saidSchema(300),
  /** On one line: "accepted MQLs ÷ MQLs handed over". */
  formula: saidSchema(200),
  numerator: saidSchema(400),
  /** Null where the KPI is an amount or a duration and no share. */
  denominator: saidSchema(400).nullable(),
  /** For a duration what is timed; for a share or an amount what brings a thing into the count, and when it is frozen. */
  clock: z.strictObject({ starts: saidSchema(300), stops: saidSchema(300), isWorkingTime: z.boolean() }),
  owner: saidSchema(200),
  /** The way it is gamed or misread. */
  trap: saidSchema(400),
});
export type KpiStarter = z.infer<typeof kpiStarterSchema>;

export const meetingStarterSchema = playbookItemSchema.extend({
  meeting: meetingSchema.omit({ id: true, kpiIds: true }).strict(),
  /** Accountabilities of these kinds belong on its agenda, and the KPIs by their starter's id. */
  accountabilityKinds: z.array(z.enum(accountabilityKinds)),
  kpiStarterIds: z.array(z.string()),
  /** The sentence that must be answered before people leave. */
  endsWith: saidSchema(400),
});
export type MeetingStarter = z.infer<typeof meetingStarterSchema>;

export const ladderStarterSchema = playbookItemSchema.extend({
  name: saidSchema(200),
  /** When this ladder fits, and when not. */
  fits: saidSchema(600),
  steps: z.array(ladderStepSchema.omit({ id: true }).strict()).min(3),
});
export type LadderStarter = z.infer<typeof ladderStarterSchema>;

/** A figure from outside: shown with its origin, never put into a field. */
export const referenceFigureSchema = playbookItemSchema.extend({
  name: saidSchema(200),
  figure: saidSchema(200),
  definition: saidSchema(600),
  sample: saidSchema(400),
  /** Null: the source does not say. */
  year: z.int().min(1900).max(2100).nullable(),
  sourceQuality: z.enum(['measured', 'survey', 'estimate']),
  caution: saidSchema(600),
});
export type ReferenceFigure = z.infer<typeof referenceFigureSchema>;
