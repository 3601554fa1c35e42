import type { AssetMap, AssetRanking } from './asset-map-schema';

/** From so many sellers on a mean place is shown; fewer say their places one by one. */
export const FEWEST_FOR_MEAN = 3;

/** What the sellers' orders come to for one kind of asset. */
export interface KindRank {
  readonly kindId: string;
  /** Sellers who placed it. */
  readonly count: number;
  /** Sellers who placed it first. */
  readonly firsts: number;
  /** Their places in rising order, counted from 1. */
  readonly places: readonly number[];
  /** Mean place, unrounded; null for fewer than {@link FEWEST_FOR_MEAN} sellers. */
  readonly meanPlace: number | null;
}

/** Every kind with its places, the most wanted first; kinds nobody placed come last, in the order of the map. */
export function rankKinds({ kinds, rankings }: AssetMap): KindRank[] {
  const known = new Set(kinds.map(({ id }) => id));
  const orders = rankings.map(({ kindIds }) => [...new Set(kindIds)].filter((id) => known.has(id)));
  const ranked = kinds.map(({ id }) => rankOf(id, orders));
  return ranked.toSorted((a, b) => sortPlace(a) - sortPlace(b));
}

function rankOf(kindId: string, orders: readonly (readonly string[])[]): KindRank {
  const places = orders
    .map((order) => order.indexOf(kindId) + 1)
    .filter((place) => place > 0)
    .toSorted((a, b) => a - b);
  const count = places.length;
  const firsts = places.filter((place) => place === 1).length;
  return { kindId, count, firsts, places, meanPlace: count < FEWEST_FOR_MEAN ? null : meanOf(places) };
}

/** The order of a list needs a mean even where two sellers are too few to show one. */
const sortPlace = ({ places }: KindRank): number => (places.length === 0 ? Infinity : meanOf(places));

const meanOf = (places: readonly number[]): number => places.reduce((sum, place) => sum + place, 0) / places.length;

/** The order a seller sees: the kinds placed so far, then those that came to the map since. */
export function orderFor({ kinds }: Pick<AssetMap, 'kinds'>, ranking: AssetRanking | undefined): string[] {
  const placed = ranking?.kindIds.filter((id) => kinds.some((kind) => kind.id === id)) ?? [];
  return [...placed, ...kinds.map(({ id }) => id).filter((id) => !placed.includes(id))];
}
