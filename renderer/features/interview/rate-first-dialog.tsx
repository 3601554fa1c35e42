import { useEffect, useState } from 'react';

import { scorePoints, type ScorePoint } from '#shared/domain/kit/answer-key-schema';
import { isTyping } from '../../lib/shortcuts';
import { Button } from '../../ui/button';
import { Dialog, DialogActions } from '../../ui/dialog';
import { TextField } from '../../ui/text-field';
import { moveBy, rateItem, skipItem } from './actions';
import { currentStep, itemOf } from './steps';
import { closeDialog, useView } from './view-store';

const usualReasons = ['No time left', 'Already answered', 'Does not fit this candidate'];

/** Before the next question: rate this one, or say why it was not put. */
export function RateFirstDialog() {
  const dialog = useView((state) => state.dialog);
  const isSkipping = dialog === 'skip';
  return (
    <Dialog
      title={isSkipping ? 'Skip this question' : 'Rate it before the next'}
      isOpen={isSkipping || dialog === 'rate-first'}
      onClose={closeDialog}
      size="small"
    >
      {isSkipping ? <SkipForm canRate={false} /> : <SkipForm canRate />}
    </Dialog>
  );
}

function SkipForm({ canRate }: { readonly canRate: boolean }) {
  const [reason, setReason] = useState('');
  const step = currentStep();
  const skip = (why: string) => {
    skipItem(step, why);
    closeDialog();
    moveBy(1);
  };
  const rateAndGo = (point: ScorePoint) => {
    rateItem(step, point);
    closeDialog();
    moveBy(1);
  };
  useDigits(canRate ? rateAndGo : null);
  return (
    <form
      className="stack"
      onSubmit={(event) => {
        event.preventDefault();
        if (reason.trim() !== '') skip(reason.trim());
      }}
    >
      <p className="muted">{itemOf(step)?.text}</p>
      {canRate && <p className="end-step__name">One key from 1 to 5</p>}
      {canRate && (
        <div className="row" role="group" aria-label="Rate and go on">
          {scorePoints.map((point) => (
            <Button key={point} onPress={() => rateAndGo(point)} aria-label={`Rate ${point} and go on`}>
              {point}
            </Button>
          ))}
        </div>
      )}
      {canRate && <p className="end-step__name">Or say why it was not asked</p>}
      <div className="row" role="group" aria-label="Usual reasons to skip">
        {usualReasons.map((why, index) => (
          <Button key={why} size="small" autoFocus={!canRate && index === 0} onPress={() => skip(why)}>
            {why}
          </Button>
        ))}
      </div>
      <TextField label="Another reason to skip it" maxLength={400} value={reason} onChange={setReason} />
      <DialogActions>
        <Button onPress={closeDialog}>Stay here</Button>
        <Button variant="primary" type="submit" isDisabled={reason.trim() === ''}>
          Skip with this reason
        </Button>
      </DialogActions>
    </form>
  );
}

/** One key rates here too, unless a reason is being typed. */
function useDigits(rate: ((point: ScorePoint) => void) | null): void {
  useEffect(() => {
    if (!rate) return undefined;
    const listen = ({ key, target, ctrlKey, metaKey }: KeyboardEvent) => {
      const point = scorePoints.find((candidate) => String(candidate) === key);
      if (point !== undefined && !ctrlKey && !metaKey && !isTyping(target)) rate(point);
    };
    window.addEventListener('keydown', listen);
    return () => window.removeEventListener('keydown', listen);
  }, [rate]);
}
