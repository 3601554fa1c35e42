import { FilterSelect } from '../../../ui/filter-select';
import { setOrder, useLibraryView } from '../library-store';
import { orderNames, orders } from './order-rows';

/** What the list is sorted by. While one searches the best match stands first, whatever was chosen. */
export function OrderSelect({ isSearching }: { readonly isSearching: boolean }) {
  const order = useLibraryView((state) => state.order);
  if (isSearching) return <p className="library-page__order">Best match first</p>;
  return (
    <div className="library-page__order">
      <FilterSelect
        label="Order"
        value={order}
        valueLabel={orderNames[order]}
        isNarrowing={false}
        getOptions={() => orders.map((id) => ({ id, label: orderNames[id] }))}
        onChange={(id) => setOrder(orders.find((candidate) => candidate === id) ?? 'newest')}
      />
    </div>
  );
}
