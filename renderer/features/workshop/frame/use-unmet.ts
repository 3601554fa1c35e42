import { useMemo } from 'react';

import type { MustHaveId } from '#shared/domain/agenda/must-haves-at-risk';
import { mustHaves } from '#shared/domain/agreement/must-haves';
import { useWorkshop } from '../workshop-store';

/** The must-haves that do not hold yet. */
export function useUnmet(): readonly MustHaveId[] {
  const document = useWorkshop((state) => state.document);
  return useMemo(
    () =>
      mustHaves(document)
        .filter(({ isMet }) => !isMet)
        .map(({ id }) => id),
    [document],
  );
}
