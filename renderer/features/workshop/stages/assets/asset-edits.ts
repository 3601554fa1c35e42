import type { AssetKindRow, AssetMap, AssetStand } from '#shared/domain/assets/asset-map-schema';
import { cellAt, otherStages, removeKind, setStand, type CellPlace } from '#shared/domain/assets/cell-rules';
import { orderFor } from '#shared/domain/assets/rank-rules';
import { commitmentFor, type WantedCell } from '#shared/domain/assets/wanted-cells';
import { rowsIn, wordsIn } from '#shared/domain/library/body-words';
import type { LibraryItem } from '#shared/domain/library/library-schema';
import { rowIdFor } from '#shared/domain/library/row-id';
import { editFacilitation, editWorkshop, newRowId, useWorkshop } from '../../workshop-store';
import { deletePrivatelyWithUndo } from '../shared/delete-with-undo';
import { patchRow } from '../shared/rows';

/** As `assetMapSchema` allows. */
export const MOST_KINDS = 60;

export const kindTitle = ({ name }: Pick<AssetKindRow, 'name'>): string => name.trim() || 'Kind without a name';

const mapNow = (): AssetMap => useWorkshop.getState().facilitation.assetMap;

/** Kinds of the library with the steps they are made for; elsewhere they start as not needed. */
export function addKinds(items: readonly LibraryItem[]): void {
  if (items.length === 0) return;
  editFacilitation(
    items.length === 1 ? 'Add a kind of asset' : `Add ${items.length} kinds of asset`,
    ({ assetMap }) => {
      for (const { id: itemId, body } of items.slice(0, MOST_KINDS - assetMap.kinds.length)) {
        const kindId = rowIdFor(itemId, assetMap.kinds, newRowId);
        assetMap.kinds.push({ id: kindId, name: wordsIn(body, 'name').slice(0, 120) });
        const served = rowsIn(body, 'stages').map(({ stage = '' }) => stage);
        for (const stage of otherStages(served)) setStand(assetMap, { stage, kindId }, 'unneeded');
      }
    },
  );
}

/** A kind of the room's own. @returns its id. */
export function addOwnKind(): string {
  const id = newRowId();
  editFacilitation('Add a kind of asset', ({ assetMap }) => void assetMap.kinds.push({ id, name: '' }));
  return id;
}

export function renameKind(id: string, name: string): void {
  const recipe = ({ assetMap }: { readonly assetMap: AssetMap }) =>
    patchRow<AssetKindRow>(assetMap.kinds, id, { name });
  editFacilitation('Rename a kind of asset', recipe, `assetMap.kinds.${id}.name`);
}

export function deleteKind(kind: AssetKindRow): void {
  deletePrivatelyWithUndo(`Kind of asset “${kindTitle(kind)}”`, ({ assetMap }) => removeKind(assetMap, kind.id));
}

export function changeStand(place: CellPlace, stands: AssetStand | null): void {
  editFacilitation('Change a cell of the asset map', ({ assetMap }) => setStand(assetMap, place, stands));
}

export function changeNote(place: CellPlace, note: string): void {
  editFacilitation(
    'Write a note on the asset map',
    ({ assetMap }) => {
      const cell = cellAt(assetMap, place);
      if (cell) cell.note = note;
    },
    `assetMap.${place.stage}.${place.kindId}.note`,
  );
}

/** What one seller finds most useful, most useful first. */
export function rank(participantId: string, kindIds: readonly string[], label = 'Rank the assets'): void {
  editFacilitation(label, ({ assetMap }) => {
    const others = assetMap.rankings.filter((ranking) => ranking.participantId !== participantId);
    assetMap.rankings = kindIds.length === 0 ? others : [...others, { participantId, kindIds: [...kindIds] }];
  });
}

export function moveInRanking(participantId: string, kindId: string, toIndex: number): void {
  const map = mapNow();
  const order = orderFor(
    map,
    map.rankings.find((ranking) => ranking.participantId === participantId),
  );
  const others = order.filter((id) => id !== kindId);
  rank(participantId, [...others.slice(0, toIndex), kindId, ...others.slice(toIndex)]);
}

/** The commitment and the cell's link to it in one step. @returns the commitment's id. */
export function commitToCell(wanted: WantedCell, revenue: number | null): string {
  const row = commitmentFor(wanted, { id: newRowId(), revenue, look: useWorkshop.getState().look });
  editWorkshop('Make an asset a commitment', ({ document, facilitation }) => {
    document.marketing.push(row);
    const cell = cellAt(facilitation.assetMap, wanted.cell);
    if (cell) cell.commitmentId = row.id;
  });
  return row.id;
}
