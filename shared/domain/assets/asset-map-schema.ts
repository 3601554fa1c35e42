import { z } from 'zod';

import { rowIdSchema } from '../../kernel/ids';
import { textSchema } from '../../kernel/text';
import { salesCycleStageSchema } from '../playbook/sales-cycle';

export const assetStands = ['have', 'weak', 'missing', 'unneeded'] as const;
export type AssetStand = (typeof assetStands)[number];

/** One cell of the map: a kind of asset in one step of the sales cycle. */
export const assetCellSchema = z.object({
  stage: salesCycleStageSchema,
  kindId: rowIdSchema,
  /** `missing`: sellers need it there and have none. `unneeded`: nobody asks for it there. */
  stands: z.enum(assetStands),
  note: textSchema(400).default(''),
  /** Marketing's commitment that fills it; one that is deleted counts as none. */
  commitmentId: rowIdSchema.nullable().default(null),
});
export type AssetCell = z.infer<typeof assetCellSchema>;

/** How useful one seller finds the kinds of asset, most useful first. */
const assetRankingSchema = z.object({
  participantId: rowIdSchema,
  kindIds: z.array(rowIdSchema).max(60).default([]),
});
export type AssetRanking = z.infer<typeof assetRankingSchema>;

const assetKindRowSchema = z.object({ id: rowIdSchema, name: textSchema(120).default('') });
export type AssetKindRow = z.infer<typeof assetKindRowSchema>;

export const assetMapSchema = z.object({
  kinds: z.array(assetKindRowSchema).max(60).default([]),
  cells: z.array(assetCellSchema).max(600).default([]),
  rankings: z.array(assetRankingSchema).max(60).default([]),
});
export type AssetMap = z.infer<typeof assetMapSchema>;
