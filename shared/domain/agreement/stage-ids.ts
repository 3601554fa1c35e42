import { z } from 'zod';

/** The workshop's stages in their usual order. Soft: any can be skipped, revisited, reordered. */
export const stageIds = [
  'setup',
  'readiness',
  'gap',
  'summary',
  'terminology',
  'plan',
  'communication',
  'marketing',
  'sales',
  'metrics',
  'review',
] as const;
export const stageIdSchema = z.enum(stageIds);
export type StageId = z.infer<typeof stageIdSchema>;

/**
 * The order as the facilitator arranged it, with every stage in it: one that is missing (the order was kept before the
 * stage existed) stands right behind the stage it usually follows.
 */
export function wholeStageOrder(arranged: readonly StageId[]): StageId[] {
  return stageIds.reduce<StageId[]>(
    (order, stage, index) => {
      if (order.includes(stage)) return order;
      const before = stageIds.slice(0, index).findLast((id) => order.includes(id));
      const at = before === undefined ? 0 : order.indexOf(before) + 1;
      return [...order.slice(0, at), stage, ...order.slice(at)];
    },
    [...arranged],
  );
}
