import { Bell } from 'lucide-react';

import type { LibraryRow } from '#shared/domain/library/library-schema';
import { Chip } from '../../../ui/chip';
import { stateWords } from '../item/state-words';

/** What sets an item apart from those that ship: that it is the user's own, where it lies, that its origin has changed. */
export function RowMarks({ row: { state, hasNews } }: { readonly row: Pick<LibraryRow, 'state' | 'hasNews'> }) {
  return (
    <>
      {hasNews && (
        <Chip tone="warn" icon={Bell}>
          Changed
        </Chip>
      )}
      {state !== 'shipped' && <Chip tone={state === 'active' ? 'accent' : 'neutral'}>{stateWords[state]}</Chip>}
    </>
  );
}
