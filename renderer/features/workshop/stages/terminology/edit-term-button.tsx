import { PenLine } from 'lucide-react';

import type { Term } from '#shared/domain/agreement/term-schema';
import { leadSortNames } from '#shared/domain/playbook/lead-sort-names';
import { termOfSort } from '#shared/domain/sorting/sorting-material';
import type { LeadSort } from '#shared/domain/sorting/sorting-schema';
import { Button } from '../../../../ui/button';
import { termTitle } from './term-words';

interface Props {
  readonly terms: readonly Term[];
  readonly sort: LeadSort;
  /** The term that defined the sort in the test; another one may by now. */
  readonly termId: string | null;
  readonly onEditTerm: (termId: string) => void;
}

/** Leads to the definition of a sort as it stands in the agreement now. */
export function EditTermButton({ terms, sort, termId, onEditTerm }: Props) {
  const term = terms.find(({ id }) => id === termId) ?? termOfSort(terms, sort);
  if (!term) return <span className="muted">{`${leadSortNames[sort]} is not defined yet`}</span>;
  return (
    <Button size="small" variant="ghost" icon={PenLine} onPress={() => onEditTerm(term.id)}>
      {`Sharpen ${termTitle(term.name)}`}
    </Button>
  );
}
