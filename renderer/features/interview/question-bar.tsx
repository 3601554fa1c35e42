import './question-bar.css';

import { ChevronLeft, ChevronRight } from 'lucide-react';

import { useSettings } from '../../lib/settings-store';
import { Button } from '../../ui/button';
import { StepBar, StepKeys } from '../../ui/step-bar';
import { goBack, goOn } from './actions';
import { useCard, useInterview } from './interview-store';
import { PaceNotice } from './pace-notice';
import { END, itemOf, START, stepBeside } from './steps';
import { useStep } from './use-step';

/** Back, the keys, next. */
export function QuestionBar() {
  const step = useStep();
  // Before the impression is sealed, its own button is the one to go on with.
  const isOpening = useCard(({ document }) => step === START && document.firstImpression === null);
  const isSealed = useInterview((state) => state.isSealed);
  const before = stepBeside(-1);
  const after = stepBeside(1);
  return (
    <StepBar
      back={
        before !== undefined && (
          <Button variant="ghost" icon={ChevronLeft} onPress={goBack} aria-label={`Back: ${nameOf(before)}`}>
            <span className="step-name">{nameOf(before)}</span>
          </Button>
        )
      }
      next={
        (after !== undefined || !isSealed) && (
          <Button variant={isOpening ? 'secondary' : 'primary'} onPress={() => void goOn()}>
            <span className="step-name">{after === undefined ? 'Finish interview' : `Next: ${nameOf(after)}`}</span>
            <ChevronRight size={16} aria-hidden />
          </Button>
        )
      }
    >
      <PaceNotice />
      <Keys isRated={itemOf(step)?.isScored === true} />
    </StepBar>
  );
}

/** The keys that do something on this step. */
function Keys({ isRated }: { readonly isRated: boolean }) {
  const areOn = useSettings((state) => state.settings.singleKeyShortcuts);
  const isSealed = useInterview((state) => state.isSealed);
  const moving = [
    [areOn ? 'J' : 'Alt + J', 'next'],
    [areOn ? 'K' : 'Alt + K', 'back'],
  ];
  const rating = areOn
    ? [
        ['F', 'flags'],
        ['X', 'skip'],
      ]
    : [['Alt + 1–5', 'rate']];
  const keys = [...moving, ...(isRated && !isSealed ? rating : []), ...(areOn ? [['?', 'all keys']] : [])];
  return <StepKeys keys={keys} />;
}

const LONGEST = 28;

function nameOf(step: string): string {
  if (step === START) return 'First impression';
  if (step === END) return 'Wrap up';
  const text = itemOf(step)?.text ?? '';
  return text.length > LONGEST ? `${text.slice(0, LONGEST).trimEnd()}…` : text || 'Question without words';
}
