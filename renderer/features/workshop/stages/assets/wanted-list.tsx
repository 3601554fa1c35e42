import { Plus } from 'lucide-react';
import { useState } from 'react';

import type { AssetMap } from '#shared/domain/assets/asset-map-schema';
import { wantedCells, type WantedCell } from '#shared/domain/assets/wanted-cells';
import { salesCycleStageNames } from '#shared/domain/playbook/sales-cycle';
import { Button } from '../../../../ui/button';
import { Chip } from '../../../../ui/chip';
import { MoneyField } from '../../../../ui/money-field';
import { useWorkshop } from '../../workshop-store';
import { MOST_COMMITMENTS } from '../accountabilities/accountability-edits';
import { commitToCell, kindTitle } from './asset-edits';
import { rankInWords } from './ranking-words';
import { standNames } from './stand-names';

/** Shown before more are asked for. */
const FEW = 6;

/** What is missing or weak and not promised yet, most wanted by sellers first: each becomes a commitment with one press. */
export function WantedList({ map }: { readonly map: AssetMap }) {
  const marketing = useWorkshop((state) => state.document.marketing);
  const [isAll, setAll] = useState(false);
  const wanted = wantedCells(map, marketing);
  if (wanted.length === 0) {
    return <p className="muted">No cell is missing or weak without a commitment.</p>;
  }
  return (
    <>
      <ul className="wanted" aria-label="Cells to fill">
        {wanted.slice(0, isAll ? undefined : FEW).map((each) => (
          <WantedRow
            key={`${each.cell.stage} ${each.kind.id}`}
            wanted={each}
            isFull={marketing.length >= MOST_COMMITMENTS}
          />
        ))}
      </ul>
      {wanted.length > FEW && !isAll && (
        <Button size="small" variant="ghost" onPress={() => setAll(true)}>
          {`Show all ${wanted.length}`}
        </Button>
      )}
    </>
  );
}

function WantedRow({ wanted, isFull }: { readonly wanted: WantedCell; readonly isFull: boolean }) {
  const { locale, currency } = useWorkshop((state) => state.look);
  const [revenue, setRevenue] = useState<number | null>(null);
  const { cell, kind, rank } = wanted;
  const where = `${kindTitle(kind)}, ${salesCycleStageNames[cell.stage]}`;
  return (
    <li>
      <div className="wanted__row" role="group" aria-label={where}>
        <div className="wanted__words">
          <span className="wanted__name" dir="auto">
            {where}
          </span>
          <span className="wanted__facts">
            <Chip tone={cell.stands === 'missing' ? 'bad' : 'warn'}>{standNames[cell.stands]}</Chip>
            <span className="muted">{rankInWords(rank, locale)}</span>
          </span>
        </div>
        <MoneyField label="How much revenue must it drive?" minor={revenue} currency={currency} onChange={setRevenue} />
        <Button
          icon={Plus}
          aria-label={`Make it a commitment: ${where}`}
          isDisabled={isFull}
          onPress={() => void commitToCell(wanted, revenue)}
        >
          Make it a commitment
        </Button>
      </div>
    </li>
  );
}
