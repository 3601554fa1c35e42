import './assets.css';

import { useState } from 'react';

import type { AssetMap } from '#shared/domain/assets/asset-map-schema';
import { countCells } from '#shared/domain/assets/cell-rules';
import { EmptyState } from '../../../../ui/empty-state';
import { useWorkshop } from '../../workshop-store';
import { StageSection } from '../shared/stage-section';
import { AssetGrid } from './asset-grid';
import { AddKinds, KindEditor } from './kind-editor';
import { SellerRankings } from './seller-ranking';
import { WantedList } from './wanted-list';

interface Props {
  readonly onOpenCommitment: (id: string) => void;
}

/** Which assets sellers have in which step of the sales cycle, what they find useful, and what marketing promises of it. */
export function AssetMapSection({ onOpenCommitment }: Props) {
  const map = useWorkshop((state) => state.facilitation.assetMap);
  // A kind of the room's own that was just added: its name takes the focus.
  const [added, setAdded] = useState<string | null>(null);
  return (
    <StageSection title="Asset map" lead="What a seller has in the bag at each step of the sale, and what is missing.">
      {map.kinds.length === 0 ? (
        <EmptyState title="No kind of asset stands on the map yet" action={<AddKinds count={0} onAdded={setAdded} />}>
          Take the kinds your sellers use, then go through the steps with them: have, weak, missing, not needed.
        </EmptyState>
      ) : (
        <div className="assets">
          <p role="status">{standing(map)}</p>
          <AssetGrid map={map} onOpenCommitment={onOpenCommitment} />
          <KindEditor kinds={map.kinds} added={added} onAdded={setAdded} />
          <section className="assets__part" aria-label="What sellers find useful">
            <h3 className="asset-heading">What sellers find useful</h3>
            <SellerRankings map={map} />
          </section>
          <section className="assets__part" aria-label="Cells to fill, most wanted first">
            <h3 className="asset-heading">Cells to fill, most wanted first</h3>
            <WantedList map={map} />
          </section>
        </div>
      )}
    </StageSection>
  );
}

/** "12 cells: 3 have, 1 weak, 2 missing, 6 not needed." */
function standing(map: AssetMap): string {
  const { all, have, weak, missing, unneeded, unseen } = countCells(map);
  const seen = unseen === 0 ? '' : `, ${unseen} not looked at yet`;
  return `${all} cells: ${have} have, ${weak} weak, ${missing} missing, ${unneeded} not needed${seen}.`;
}
