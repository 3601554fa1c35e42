import { salesCycleStages, type SalesCycleStage } from '../playbook/sales-cycle';
import { assetCellSchema, assetStands, type AssetCell, type AssetMap, type AssetStand } from './asset-map-schema';

/** Which cell is meant: a kind of asset in one step of the sales cycle. */
export type CellPlace = Pick<AssetCell, 'stage' | 'kindId'>;

const isAt =
  ({ stage, kindId }: CellPlace) =>
  (cell: CellPlace): boolean =>
    cell.stage === stage && cell.kindId === kindId;

/** What is known of a cell; undefined while nobody has looked at it. */
export const cellAt = (map: Pick<AssetMap, 'cells'>, place: CellPlace): AssetCell | undefined =>
  map.cells.find(isAt(place));

/** Changes the map in place. Null takes back what was said of the cell, its note included. */
export function setStand(map: AssetMap, place: CellPlace, stands: AssetStand | null): void {
  const cell = cellAt(map, place);
  if (stands === null) map.cells = map.cells.filter((other) => !isAt(place)(other));
  else if (cell) cell.stands = stands;
  else map.cells.push(assetCellSchema.parse({ ...place, stands }));
}

/** What one press makes of a cell: have, weak, missing, not needed, and back to not looked at. */
export function nextStand(stands: AssetStand | null): AssetStand | null {
  const at = stands === null ? -1 : assetStands.indexOf(stands);
  return assetStands[at + 1] ?? null;
}

/** A kind with its cells and its places in the rankings goes in place. */
export function removeKind(map: AssetMap, id: string): void {
  map.kinds = map.kinds.filter((kind) => kind.id !== id);
  map.cells = map.cells.filter(({ kindId }) => kindId !== id);
  for (const ranking of map.rankings) ranking.kindIds = ranking.kindIds.filter((kindId) => kindId !== id);
}

/** How many of the map's cells stand how; cells nobody looked at are what is left of `all`. */
export function countCells({ kinds, cells }: AssetMap): Readonly<Record<AssetStand | 'all' | 'unseen', number>> {
  const known = new Set(kinds.map(({ id }) => id));
  const of = (stands: AssetStand) => cells.filter((cell) => cell.stands === stands && known.has(cell.kindId)).length;
  const counts = { have: of('have'), weak: of('weak'), missing: of('missing'), unneeded: of('unneeded') };
  const all = kinds.length * salesCycleStages.length;
  return { ...counts, all, unseen: all - counts.have - counts.weak - counts.missing - counts.unneeded };
}

/** Steps of the sales cycle a kind was not made for: it starts there as not needed, which the room may change. */
export const otherStages = (served: readonly string[]): SalesCycleStage[] =>
  served.length === 0 ? [] : salesCycleStages.filter((stage) => !served.includes(stage));
