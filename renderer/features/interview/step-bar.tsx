import './step-bar.css';

import { ChevronLeft, ChevronRight } from 'lucide-react';

import { useSettings } from '../../lib/settings-store';
import { Button } from '../../ui/button';
import { Kbd } from '../../ui/kbd';
import { goBack, goOn } from './actions';
import { useCard, useInterview } from './interview-store';
import { PaceNotice } from './pace-notice';
import { END, itemOf, START, stepBeside } from './steps';
import { useStep } from './use-step';

/** Back, the keys, next. */
export function StepBar() {
  const step = useStep();
  // Before the impression is sealed, its own button is the one to go on with.
  const isOpening = useCard(({ document }) => step === START && document.firstImpression === null);
  const isSealed = useInterview((state) => state.isSealed);
  const before = stepBeside(-1);
  const after = stepBeside(1);
  return (
    <footer className="step-bar">
      <div className="step-bar__side">
        {before !== undefined && (
          <Button variant="ghost" icon={ChevronLeft} onPress={goBack} aria-label={`Back: ${nameOf(before)}`}>
            <span className="step-bar__name">{nameOf(before)}</span>
          </Button>
        )}
      </div>
      <div className="step-bar__middle">
        <PaceNotice />
        <Keys isRated={itemOf(step)?.isScored === true} />
      </div>
      <div className="step-bar__side step-bar__side--end">
        {(after !== undefined || !isSealed) && (
          <Button variant={isOpening ? 'secondary' : 'primary'} onPress={() => void goOn()}>
            <span className="step-bar__name">
              {after === undefined ? 'Finish interview' : `Next: ${nameOf(after)}`}
            </span>
            <ChevronRight size={16} aria-hidden />
          </Button>
        )}
      </div>
    </footer>
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
  return (
    <p className="step-bar__keys" aria-hidden>
      {keys.map(([key, does]) => (
        <span key={key}>
          <Kbd>{key}</Kbd> {does}
        </span>
      ))}
    </p>
  );
}

const LONGEST = 28;

function nameOf(step: string): string {
  if (step === START) return 'First impression';
  if (step === END) return 'Wrap up';
  const text = itemOf(step)?.text ?? '';
  return text.length > LONGEST ? `${text.slice(0, LONGEST).trimEnd()}…` : text || 'Question without words';
}
