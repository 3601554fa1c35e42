import { paceOf, askedInOrder } from '#shared/domain/interview/pacing';
import { Button } from '../../ui/button';
import { goTo } from './actions';
import { useElapsedMs } from './clock';
import { useCard, useInterview } from './interview-store';
import { useStep } from './use-step';

const MINUTE_MS = 60_000;

/** How the question on screen stands against the plan, in words. It says so and never stops anybody. */
export function PaceNotice() {
  const kit = useInterview((state) => state.sheet.kit);
  const isSealed = useInterview((state) => state.isSealed);
  const isFromPaper = useCard((state) => state.document.isFromPaper);
  const elapsedMs = useElapsedMs();
  const step = useStep();
  const { overMs, eatenMs } = paceOf(kit, step, elapsedMs);
  if (isSealed || isFromPaper) return null;
  const theirs = askedInOrder(kit.items).find(({ part }) => part === 'candidate');
  if (eatenMs > 0 && theirs) {
    return (
      <p className="pace-notice pace-notice--late" role="status">
        The candidate’s own minutes began {minutesAgo(eatenMs)}.
        <Button size="small" onPress={() => goTo(theirs.id)}>
          Go there
        </Button>
      </p>
    );
  }
  if (overMs < MINUTE_MS) return null;
  return <p className="pace-notice">{Math.floor(overMs / MINUTE_MS)} min over the plan for this question</p>;
}

function minutesAgo(ms: number): string {
  const minutes = Math.floor(ms / MINUTE_MS);
  if (minutes === 0) return 'just now';
  return minutes === 1 ? 'a minute ago' : `${minutes} minutes ago`;
}
