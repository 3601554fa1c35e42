import './assets.css';

import { useState } from 'react';

import { countCells } from '#shared/domain/assets/cell-rules';
import { Disclosure } from '../../../../ui/disclosure';
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
  const [isOpen, setOpen] = useState(map.kinds.length > 0);
  return (
    <StageSection title="Asset map" lead="What a seller has in the bag at each step of the sale, and what is missing.">
      <Disclosure
        title="Steps of the sale by kinds of assets"
        aside={standing(map)}
        isExpanded={isOpen}
        onChange={setOpen}
      >
        {isOpen && <Opened map={map} onOpenCommitment={onOpenCommitment} />}
      </Disclosure>
    </StageSection>
  );
}

function Opened({ map, onOpenCommitment }: Props & { readonly map: Parameters<typeof countCells>[0] }) {
  if (map.kinds.length === 0) {
    return (
      <EmptyState
        title="No kind of asset stands on the map yet"
        action={<AddKinds count={0} onAdded={() => undefined} />}
      >
        Take the kinds your sellers use, then go through the steps with them: have, weak, missing, not needed.
      </EmptyState>
    );
  }
  return (
    <div className="assets">
      <AssetGrid map={map} onOpenCommitment={onOpenCommitment} />
      <KindEditor kinds={map.kinds} />
      <section className="assets__part" aria-label="What sellers find useful">
        <h3 className="asset-heading">What sellers find useful</h3>
        <SellerRankings map={map} />
      </section>
      <section className="assets__part" aria-label="Cells to fill, most wanted first">
        <h3 className="asset-heading">Cells to fill, most wanted first</h3>
        <WantedList map={map} />
      </section>
    </div>
  );
}

function standing(map: Parameters<typeof countCells>[0]): string {
  const { all, have, weak, missing, unseen } = countCells(map);
  if (all === 0) return 'Empty';
  const seen = unseen === 0 ? '' : `, ${unseen} not looked at`;
  return `${have} have, ${weak} weak, ${missing} missing${seen}`;
}
