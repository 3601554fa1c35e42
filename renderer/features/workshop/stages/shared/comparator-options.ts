import type { Comparator } from '#shared/domain/agreement/accountability-schema';

/** How a target is compared, for commitments and shared metrics. */
export const comparatorOptions: readonly { readonly id: Comparator; readonly label: string }[] = [
  { id: 'at-least', label: 'At least' },
  { id: 'at-most', label: 'At most' },
  { id: 'exactly', label: 'Exactly' },
  { id: 'every', label: 'Every' },
];
