import { Timer } from 'lucide-react';
import { useState } from 'react';

import { endOfDayMs } from '#shared/domain/calendar/end-of-day';
import { isTimeZone } from '#shared/domain/calendar/zone-offsets';
import { versionOn, versionsAsStarted } from '#shared/domain/review/signed-version';
import { Button } from '../../ui/button';
import { Dialog } from '../../ui/dialog';
import { EmptyState } from '../../ui/empty-state';
import { PageSection } from '../../ui/page';
import { useReviewView } from './review-context';
import { useReviewParts } from './review-parts';
import { setAging } from './review-store';

/** How long leads waited, by the signed working time: the figures of a file, never its leads. */
export function AgingSection() {
  const { document, isHeld } = useReviewView();
  const { agingResult } = useReviewParts();
  const [isAging, setIsAging] = useState(false);
  const { aging } = document;
  if (isHeld && !aging) return null;
  const start = (
    <Button icon={Timer} onPress={() => setIsAging(true)}>
      {aging ? 'Age another file…' : 'Age leads from a file…'}
    </Button>
  );
  const actions = (
    <>
      <Button variant="ghost" onPress={() => setAging(null)}>
        Take them out
      </Button>
      {start}
    </>
  );
  return (
    <PageSection title="How long leads waited" aside={aging && !isHeld && actions}>
      {aging ? (
        agingResult(aging)
      ) : (
        <EmptyState title="No ages yet" action={start}>
          A CSV file of leads says how long marketing takes to qualify and sales to follow up, in all and by
          salesperson.
        </EmptyState>
      )}
      {isAging && <AgingDialog onClose={() => setIsAging(false)} />}
    </PageSection>
  );
}

function AgingDialog({ onClose }: { readonly onClose: () => void }) {
  const { open, document } = useReviewView();
  const { ageLeads } = useReviewParts();
  const [openedAtMs] = useState(Date.now);
  const { period, starts } = document;
  const signed = versionOn(versionsAsStarted(open.agreement.versions, starts), period.to);
  if (!signed) return null;
  const { calendar } = signed.document;
  const endMs = isTimeZone(calendar.timeZone) ? endOfDayMs(period.to, calendar.timeZone) : openedAtMs;
  return (
    <Dialog title="Age leads from a file" isOpen size="wide" onClose={onClose}>
      {ageLeads({
        calendar,
        // Nothing that lies ahead is counted to.
        asOfMs: Math.min(openedAtMs, endMs),
        onUse: (summary) => {
          setAging(summary);
          onClose();
        },
      })}
    </Dialog>
  );
}
