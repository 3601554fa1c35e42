import { accountabilitySchema, type Accountability } from '../agreement/accountability-schema';
import { formatMoney, minorPerUnit, type NumberLook } from '../../kernel/format';
import { salesCycleStageNames, salesCycleStages } from '../playbook/sales-cycle';
import type { AssetCell, AssetKindRow, AssetMap } from './asset-map-schema';
import { rankKinds, type KindRank } from './rank-rules';

/** A cell sellers have nothing for, or too little. */
export interface WantedCell {
  readonly cell: AssetCell;
  readonly kind: AssetKindRow;
  readonly rank: KindRank;
}

/**
 * Cells that are missing or weak and that no commitment of marketing fills yet: by what sellers rank highest, missing
 * before weak, then along the sales cycle.
 *
 * @param commitments marketing's.
 */
export function wantedCells(map: AssetMap, commitments: readonly Pick<Accountability, 'id'>[]): WantedCell[] {
  const kinds = new Map(map.kinds.map((kind) => [kind.id, kind]));
  const open = map.cells.filter(
    (cell) => (cell.stands === 'missing' || cell.stands === 'weak') && !isCovered(cell, commitments),
  );
  return rankKinds(map).flatMap((rank) => {
    const kind = kinds.get(rank.kindId);
    if (!kind) return [];
    const cells = open.filter(({ kindId }) => kindId === rank.kindId).toSorted(byNeed);
    return cells.map((cell) => ({ cell, kind, rank }));
  });
}

export const isCovered = ({ commitmentId }: AssetCell, commitments: readonly Pick<Accountability, 'id'>[]): boolean =>
  commitmentId !== null && commitments.some(({ id }) => id === commitmentId);

const byNeed = (a: AssetCell, b: AssetCell): number =>
  Number(a.stands === 'weak') - Number(b.stands === 'weak') ||
  salesCycleStages.indexOf(a.stage) - salesCycleStages.indexOf(b.stage);

interface Request {
  readonly id: string;
  /** Revenue it must drive, minor units; null if the room cannot say. */
  readonly revenue: number | null;
  readonly look: NumberLook;
}

/**
 * The commitment that a wanted cell becomes, its words prefilled; owner, source and day are the room's to add. (Source:
 * notes of a marketing leaders' board: every request for an initiative answers how much revenue it must drive.)
 */
export function commitmentFor({ cell, kind }: Pick<WantedCell, 'cell' | 'kind'>, request: Request): Accountability {
  const verb = cell.stands === 'weak' ? 'Rework' : 'Release';
  const name = kind.name.trim() || 'an asset without a name';
  const drives =
    request.revenue === null ? 'a revenue nobody has named yet' : formatMoney(request.revenue, request.look);
  return accountabilitySchema.parse({
    id: request.id,
    kind: 'assets',
    commitment:
      `${verb} “${name}” for the step “${salesCycleStageNames[cell.stage]}”, each draft read by a named seller first; ` +
      `it must drive ${drives}`,
    metric: `Won revenue of deals in which “${name}” was used`,
    ...(request.revenue !== null && {
      comparator: 'at-least',
      target: revenueIn(request.revenue, request.look),
      unit: request.look.currency,
    }),
  });
}

/** Minor units as the currency's own, 20_000_000 cents as 200_000. */
function revenueIn(minor: number, { currency }: NumberLook): number {
  return minor / minorPerUnit(currency);
}
