import fc from 'fast-check';

import { agendaBlockSchema, agendaSchema, type Agenda, type AgendaBlock } from '#shared/domain/agenda/agenda-schema';
import { stageIds } from '#shared/domain/agreement/stage-ids';

/** 2026-11-23, 09:00 UTC. */
export const NINE_MS = Date.UTC(2026, 10, 23, 9);
export const MINUTE_MS = 60_000;

export const block = (id: string, minutes: number | null, over: Partial<AgendaBlock> = {}): AgendaBlock =>
  agendaBlockSchema.parse({ id, title: id, minutes, ...over });

/** Setup 20, readiness 20, break 10, terminology 40, plan 30, marketing 20, review 10: two hours and a half from nine. */
export const smallDay = (over: Partial<Agenda> = {}): Agenda =>
  agendaSchema.parse({
    blocks: [
      block('setup', 20, { stage: 'setup' }),
      block('readiness', 20, { stage: 'readiness' }),
      block('coffee', 10, { isBreak: true }),
      block('terms', 40, { stage: 'terminology' }),
      block('plan', 30, { stage: 'plan' }),
      block('marketing', 20, { stage: 'marketing' }),
      block('review', 10, { stage: 'review' }),
    ],
    ...over,
  });

const blockArbitrary = fc.record({
  stage: fc.option(fc.constantFrom(...stageIds)),
  isBreak: fc.boolean(),
  session: fc.constantFrom(1, 2),
  minutes: fc.option(fc.integer({ min: 0, max: 120 })),
  leastMinutes: fc.option(fc.integer({ min: 0, max: 120 })),
});

/** Any agenda of one or two sessions whose first session has a block. */
export const agendaArbitrary: fc.Arbitrary<Agenda> = fc
  .array(blockArbitrary, { minLength: 1, maxLength: 20 })
  .map((rows) =>
    agendaSchema.parse({
      blocks: rows.map(({ isBreak, stage, session, ...row }, index) => ({
        ...row,
        id: `b${index}`,
        isBreak,
        stage: isBreak ? null : stage,
        session: index === 0 ? 1 : session,
      })),
    }),
  );
