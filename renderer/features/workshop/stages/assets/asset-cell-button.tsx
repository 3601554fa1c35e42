import type { KeyboardEvent } from 'react';

import { accountabilityLabel } from '#shared/domain/agreement/accountability-text';
import type { AssetKindRow, AssetMap } from '#shared/domain/assets/asset-map-schema';
import { cellAt, nextStand } from '#shared/domain/assets/cell-rules';
import { kpiCodes } from '#shared/domain/deck/kpi-codes';
import { salesCycleStageNames, type SalesCycleStage } from '#shared/domain/playbook/sales-cycle';
import { useWorkshop } from '../../workshop-store';
import { changeStand, kindTitle } from './asset-edits';
import { standIcons, standKeys, standNames } from './stand-names';

interface Props {
  readonly map: AssetMap;
  readonly kind: AssetKindRow;
  readonly stage: SalesCycleStage;
  /** "row column", for the grid's arrow keys. */
  readonly place: string;
  readonly isTabStop: boolean;
  readonly onFocus: () => void;
}

/** How one kind stands in one step, and which commitment fills it; a press goes to the next of four. */
export function AssetCellButton({ map, kind, stage, place, isTabStop, onFocus }: Props) {
  const document = useWorkshop((state) => state.document);
  const cell = cellAt(map, { stage, kindId: kind.id });
  const stands = cell?.stands ?? null;
  const shown = stands ?? 'unseen';
  const Icon = standIcons[shown];
  const covering = document.marketing.find(({ id }) => id === cell?.commitmentId);
  const code = covering && (kpiCodes(document).get(covering.id) ?? 'Commitment');
  const change = (next: typeof stands) => changeStand({ stage, kindId: kind.id }, next);
  const byKey = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const next = standKeys[event.key.length === 1 ? event.key.toLowerCase() : event.key];
    if (next === undefined) return;
    event.preventDefault();
    // The letter is meant for the cell, not for what the window does with it.
    event.stopPropagation();
    change(next);
  };
  const covered = covering ? `, filled by ${accountabilityLabel(covering)}` : '';
  return (
    <button
      type="button"
      className={`asset-cell asset-cell--${shown}`}
      data-place={place}
      tabIndex={isTabStop ? 0 : -1}
      aria-label={`${kindTitle(kind)}, ${salesCycleStageNames[stage]}: ${standNames[shown]}${covered}`}
      onFocus={onFocus}
      onClick={() => change(nextStand(stands))}
      onKeyDown={byKey}
    >
      <Icon size={14} aria-hidden />
      {shown !== 'unseen' && <span className="asset-cell__words">{standNames[shown]}</span>}
      {code !== undefined && <span className="asset-cell__code">{code}</span>}
    </button>
  );
}
