import { Button } from '../../ui/button';
import { Notice } from '../../ui/notice';
import { skipItem } from './actions';
import { useCard, useInterview } from './interview-store';

/** Why a question was not put, and the way back. Nothing where it was. */
export function SkippedNotice({ itemId }: { readonly itemId: string }) {
  const reason = useCard((state) => state.document.answers[itemId]?.skipReason ?? null);
  const isSealed = useInterview((state) => state.isSealed);
  if (reason === null) return null;
  return (
    <Notice
      tone="info"
      actions={
        !isSealed && (
          <Button size="small" onPress={() => skipItem(itemId, null)}>
            Ask it after all
          </Button>
        )
      }
    >
      Skipped: {reason}
    </Notice>
  );
}
