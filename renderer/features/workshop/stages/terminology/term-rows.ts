import { useRef } from 'react';

import type { Term, TermStatus } from '#shared/domain/agreement/term-schema';
import { useWorkshop } from '../../workshop-store';

/** What the list shows of a term. */
export interface TermRow {
  readonly id: string;
  readonly name: string;
  readonly marketing: TermStatus;
  readonly sales: TermStatus;
}

/** The terms for the list: the same array as long as the list looks the same, however much is typed into the tests. */
export function useTermRows(): readonly TermRow[] {
  const shown = useRef<readonly TermRow[]>([]);
  return useWorkshop(({ document }) => {
    const rows = document.terms.map(rowOf);
    if (!isAlike(rows, shown.current)) shown.current = rows;
    return shown.current;
  });
}

const rowOf = ({ id, name, marketing, sales }: Term): TermRow => ({
  id,
  name,
  marketing: marketing.status,
  sales: sales.status,
});

function isAlike(a: readonly TermRow[], b: readonly TermRow[]): boolean {
  return (
    a.length === b.length &&
    a.every((row, index) => {
      const other = b[index];
      return (
        row.id === other?.id &&
        row.name === other.name &&
        row.marketing === other.marketing &&
        row.sales === other.sales
      );
    })
  );
}
