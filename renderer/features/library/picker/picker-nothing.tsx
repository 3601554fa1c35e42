import type { PickRequest } from '../../../lib/library/pick';
import { EmptyState } from '../../../ui/empty-state';

interface Props {
  readonly request: PickRequest;
  /** The library has something of the kind, only not with these words and filters. */
  readonly hasMore: boolean;
}

export function PickerNothing({ request: { noun, emptyWords }, hasMore }: Props) {
  if (hasMore) {
    return <EmptyState title={`None of the ${noun.many} fits`}>Write fewer words, or take a filter off.</EmptyState>;
  }
  return (
    <EmptyState title={`The library has no ${noun.many} yet`}>
      {emptyWords ?? `Write some in the library: they can be chosen here then.`}
    </EmptyState>
  );
}
