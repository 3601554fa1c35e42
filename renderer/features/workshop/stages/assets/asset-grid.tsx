import { useState } from 'react';

import type { AssetMap } from '#shared/domain/assets/asset-map-schema';
import { salesCycleStageNames, salesCycleStages } from '#shared/domain/playbook/sales-cycle';
import { useWorkshop } from '../../workshop-store';
import { AssetCellButton } from './asset-cell-button';
import { kindTitle } from './asset-edits';
import { CellDetails } from './cell-details';
import { StandLegend } from './stand-legend';
import { useGridFocus } from './use-grid-focus';

interface Props {
  readonly map: AssetMap;
  readonly onOpenCommitment: (id: string) => void;
}

/** Kinds of assets down, steps of the sales cycle across; below, the cell that was last in focus. */
export function AssetGrid({ map, onOpenCommitment }: Props) {
  const { table, place, setPlace, onKeyDown } = useGridFocus({
    rows: map.kinds.length,
    columns: salesCycleStages.length,
  });
  const [isTouched, setTouched] = useState(false);
  const kind = map.kinds[place.row];
  const stage = salesCycleStages[place.column];
  return (
    <>
      <div className="asset-grid">
        {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-element-to-interactive-role -- a table may be a grid: its cells are walked with arrow keys */}
        <table role="grid" aria-label="Asset map" ref={table} onKeyDown={onKeyDown}>
          <thead>
            <tr>
              <th scope="col">Kind of asset</th>
              {salesCycleStages.map((id) => (
                <th key={id} scope="col">
                  {salesCycleStageNames[id]}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {map.kinds.map((row, rowIndex) => (
              <tr key={row.id}>
                <th scope="row" dir="auto">
                  {kindTitle(row)}
                </th>
                {salesCycleStages.map((column, columnIndex) => (
                  <td key={column}>
                    <AssetCellButton
                      map={map}
                      kind={row}
                      stage={column}
                      place={`${rowIndex} ${columnIndex}`}
                      isTabStop={rowIndex === place.row && columnIndex === place.column}
                      onFocus={() => {
                        setPlace({ row: rowIndex, column: columnIndex });
                        setTouched(true);
                      }}
                    />
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <StandLegend />
      <p className="muted asset-grid__keys">
        Press a cell to change it. By keyboard: arrow keys walk, H has it, W weak, M missing, N not needed, Delete takes
        it back.
      </p>
      {isTouched && kind && stage && <Details map={map} kindId={kind.id} stage={stage} onOpen={onOpenCommitment} />}
    </>
  );
}

interface DetailsProps {
  readonly map: AssetMap;
  readonly kindId: string;
  readonly stage: (typeof salesCycleStages)[number];
  readonly onOpen: (id: string) => void;
}

function Details({ map, kindId, stage, onOpen }: DetailsProps) {
  const marketing = useWorkshop((state) => state.document.marketing);
  const kind = map.kinds.find(({ id }) => id === kindId);
  if (!kind) return null;
  return (
    <CellDetails
      key={`${stage} ${kindId}`}
      map={map}
      kind={kind}
      stage={stage}
      commitments={marketing}
      onOpen={onOpen}
    />
  );
}
