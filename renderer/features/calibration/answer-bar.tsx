import { ChevronLeft, ChevronRight } from 'lucide-react';

import type { RatingSheet } from '#shared/domain/calibration/calibration-schema';
import { useSettings } from '../../lib/settings-store';
import { Button } from '../../ui/button';
import { StepBar, StepKeys } from '../../ui/step-bar';
import { isCommitted, moveBy, useRatings, useSheet } from './ratings-store';

/** Back, the keys, next. */
export function AnswerBar({ sheet: { answers } }: { readonly sheet: RatingSheet }) {
  const at = useRatings(({ document }) => answers.findIndex(({ id }) => id === document.currentAnswerId));
  const isRead = useSheet(isCommitted);
  const isLast = at === answers.length - 1;
  return (
    <StepBar
      back={
        at > 0 && (
          <Button variant="ghost" icon={ChevronLeft} onPress={() => moveBy(-1)}>
            Answer {at}
          </Button>
        )
      }
      next={
        !(isLast && isRead) && (
          <Button variant="primary" onPress={() => moveBy(1)}>
            {isLast ? 'Commit ratings' : `Answer ${at + 2}`}
            <ChevronRight size={16} aria-hidden />
          </Button>
        )
      }
    >
      <Keys isRead={isRead} />
    </StepBar>
  );
}

/** The keys that do something here. */
function Keys({ isRead }: { readonly isRead: boolean }) {
  const areOn = useSettings((state) => state.settings.singleKeyShortcuts);
  const rating = areOn ? ['1–5', 'rate'] : ['Alt + 1–5', 'rate'];
  const keys = [
    [areOn ? 'J' : 'Alt + J', 'next'],
    [areOn ? 'K' : 'Alt + K', 'back'],
    ...(isRead ? [] : [rating]),
    ...(areOn ? [['?', 'all keys']] : []),
  ];
  return <StepKeys keys={keys} />;
}
