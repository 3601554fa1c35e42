import { ArrowUpRight } from 'lucide-react';

import type { Accountability } from '#shared/domain/agreement/accountability-schema';
import { accountabilityLabel } from '#shared/domain/agreement/accountability-text';
import { assetStands, type AssetKindRow, type AssetMap } from '#shared/domain/assets/asset-map-schema';
import { cellAt } from '#shared/domain/assets/cell-rules';
import { salesCycleStageNames, type SalesCycleStage } from '#shared/domain/playbook/sales-cycle';
import { Button } from '../../../../ui/button';
import { Segmented } from '../../../../ui/segmented';
import { TextField } from '../../../../ui/text-field';
import { changeNote, changeStand, kindTitle } from './asset-edits';
import { standNames } from './stand-names';

interface Props {
  readonly map: AssetMap;
  readonly kind: AssetKindRow;
  readonly stage: SalesCycleStage;
  /** Marketing's. */
  readonly commitments: readonly Accountability[];
  readonly onOpen: (id: string) => void;
}

const tones = { have: 'good', weak: 'warn', missing: 'warn', unneeded: 'neutral' } as const;

/** The cell last in focus with its note and the commitment that fills it. */
export function CellDetails({ map, kind, stage, commitments, onOpen }: Props) {
  const place = { stage, kindId: kind.id };
  const cell = cellAt(map, place);
  const covering = commitments.find(({ id }) => id === cell?.commitmentId);
  return (
    <section className="asset-details" aria-label="The cell in focus">
      <h3 className="asset-heading" dir="auto">
        {kindTitle(kind)} · {salesCycleStageNames[stage]}
      </h3>
      <div className="asset-details__fields">
        <Segmented
          label="How it stands"
          value={cell?.stands ?? null}
          options={assetStands.map((id) => ({ id, label: standNames[id], tone: tones[id] }))}
          onChange={(stands) => changeStand(place, stands)}
        />
        {cell && (
          <TextField
            label="Note"
            name={`assetMap.${stage}.${kind.id}.note`}
            value={cell.note}
            maxLength={400}
            placeholder="What exists, what is wrong with it"
            onChange={(note) => changeNote(place, note)}
          />
        )}
      </div>
      {covering && (
        <div className="row">
          <p>Filled by: {accountabilityLabel(covering)}</p>
          <Button size="small" variant="ghost" icon={ArrowUpRight} onPress={() => onOpen(covering.id)}>
            Open the commitment
          </Button>
        </div>
      )}
    </section>
  );
}
