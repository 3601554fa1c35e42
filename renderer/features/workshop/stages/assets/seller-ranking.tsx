import { Check, X } from 'lucide-react';
import { useState } from 'react';

import type { Participant } from '#shared/domain/agreement/setup-schema';
import type { AssetMap } from '#shared/domain/assets/asset-map-schema';
import { orderFor } from '#shared/domain/assets/rank-rules';
import { Button } from '../../../../ui/button';
import { Chip } from '../../../../ui/chip';
import { Select } from '../../../../ui/select';
import { SortableList } from '../../../../ui/sortable-list';
import { openStage, useWorkshop } from '../../workshop-store';
import { kindTitle, moveInRanking, rank } from './asset-edits';
import { RankingSummary } from './ranking-summary';

/** Each seller in the room orders the kinds by use; below, what that comes to. */
export function SellerRankings({ map }: { readonly map: AssetMap }) {
  const participants = useWorkshop((state) => state.document.setup.participants);
  const sellers = participants.filter((person) => person.function === 'sales' && person.name.trim() !== '');
  const [chosen, setChosen] = useState<string | null>(null);
  const seller = sellers.find(({ id }) => id === chosen) ?? sellers[0];
  if (!seller) {
    return (
      <p className="row">
        <span className="muted">Nobody from sales is among the participants yet.</span>
        <Button size="small" variant="ghost" onPress={() => openStage('setup')}>
          Add sellers in the set-up
        </Button>
      </p>
    );
  }
  const hasRanked = (id: string) => map.rankings.some(({ participantId }) => participantId === id);
  return (
    <div className="asset-rankings">
      <div className="asset-rankings__one">
        <Select
          label="Seller"
          value={seller.id}
          options={sellers.map(({ id, name }) => ({
            id,
            label: name.trim(),
            hint: hasRanked(id) ? 'Has ranked' : 'Not ranked yet',
          }))}
          onChange={setChosen}
        />
        <Ranking key={seller.id} map={map} seller={seller} />
      </div>
      <RankingSummary map={map} />
    </div>
  );
}

function Ranking({ map, seller }: { readonly map: AssetMap; readonly seller: Participant }) {
  const ranking = map.rankings.find(({ participantId }) => participantId === seller.id);
  const order = orderFor(map, ranking);
  const kinds = order.flatMap((id) => map.kinds.filter((kind) => kind.id === id));
  const name = seller.name.trim();
  return (
    <>
      <p className="muted">Most useful at the top. Drag, use the arrow keys on a handle, or the buttons.</p>
      <SortableList
        label={`Assets by use for ${name}`}
        items={kinds}
        itemName={kindTitle}
        onMove={(id, toIndex) => moveInRanking(seller.id, id, toIndex)}
        renderItem={(kind, index) => (
          <span className="asset-rankings__kind" dir="auto">
            <span className="tabular muted">{index + 1}.</span>
            <span>{kindTitle(kind)}</span>
            {ranking && !ranking.kindIds.includes(kind.id) && <Chip>Not placed yet</Chip>}
          </span>
        )}
      />
      <div className="row">
        {kinds.some(({ id }) => !ranking?.kindIds.includes(id)) && (
          <Button size="small" icon={Check} onPress={() => rank(seller.id, order, `Rank the assets for ${name}`)}>
            {`This is ${name}’s order`}
          </Button>
        )}
        {ranking && (
          <Button
            size="small"
            variant="ghost"
            icon={X}
            onPress={() => rank(seller.id, [], `Take back ${name}’s order`)}
          >
            Take the order back
          </Button>
        )}
      </div>
    </>
  );
}
