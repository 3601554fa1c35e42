import type { SeatKind } from '../kit/seat-kind';
import type { Seat } from '../search/panel-schema';

/** Who speaks before whom: the less power over the others' jobs, the earlier; the CEO last. */
const juniorFirst: readonly SeatKind[] = [
  'direct-report',
  'peer',
  'hr',
  'support-leader',
  'product-leader',
  'marketing-leader',
  'sales-leader',
  'cfo',
  'ceo',
];

/** Seat ids, junior first and CEO last; seats of one kind in the order of the panel. */
export function speakingOrder(seats: readonly Pick<Seat, 'id' | 'kind'>[]): string[] {
  return seats
    .toSorted((one, other) => juniorFirst.indexOf(one.kind) - juniorFirst.indexOf(other.kind))
    .map(({ id }) => id);
}

/** The order the panel settled, without seats that are gone; newcomers stand where seniority puts them. */
export function settledOrder(settled: readonly string[], seats: readonly Pick<Seat, 'id' | 'kind'>[]): string[] {
  const usual = speakingOrder(seats);
  const order = settled.filter((id) => usual.includes(id));
  for (const [index, id] of usual.entries()) {
    if (order.includes(id)) continue;
    const after = usual.slice(index + 1).find((later) => order.includes(later));
    order.splice(after === undefined ? order.length : order.indexOf(after), 0, id);
  }
  return order;
}
