import type { PickRequest } from '../../../lib/library/pick';
import { Button } from '../../../ui/button';
import { EmptyState } from '../../../ui/empty-state';

interface Props {
  readonly request: PickRequest;
  /** Whether the library has anything for this place. */
  readonly hasAny: boolean;
  /** How many hold the words and do not pass the filters. */
  readonly elsewhere: number;
  readonly onWiden: () => void;
}

/** Why the list is empty, and what to do. */
export function PickerNothing({ request: { noun, emptyWords }, hasAny, elsewhere, onWiden }: Props) {
  if (!hasAny) {
    return (
      <EmptyState title={`The library has no ${noun.many} yet`}>
        {emptyWords ?? 'Write some in the library: they can be chosen here then.'}
      </EmptyState>
    );
  }
  if (elsewhere === 0) {
    return (
      <EmptyState title={`None of the ${noun.many} holds these words`}>
        Try fewer words, or the beginning of a word.
      </EmptyState>
    );
  }
  return (
    <EmptyState
      title={`None of the ${noun.many} passes the filters`}
      action={
        <Button size="small" onPress={onWiden}>
          {`Without any filter (${elsewhere.toLocaleString('en-GB')})`}
        </Button>
      }
    >
      Take a filter off, or all of them.
    </EmptyState>
  );
}
