import { useMemo, useState } from 'react';

import { unfinished, type Unfinished } from '#shared/domain/interview/unfinished';
import { Button } from '../../ui/button';
import { Checkbox } from '../../ui/checkbox';
import { Dialog, DialogActions } from '../../ui/dialog';
import { Notice } from '../../ui/notice';
import { wordsOf } from '../../ui/report-refusal';
import { goTo } from './actions';
import { commitCard, useCard, useInterview } from './interview-store';
import { END, itemOf, START } from './steps';
import { closeDialog, useView } from './view-store';

/** What is unfinished, a private check, and the seal. */
export function FinishDialog() {
  const isOpen = useView((state) => state.dialog === 'finish');
  return (
    <Dialog title="Finish the interview" isOpen={isOpen} onClose={closeDialog}>
      <FinishContent />
    </Dialog>
  );
}

function FinishContent() {
  const kit = useInterview((state) => state.sheet.kit);
  const document = useCard((state) => state.document);
  const gaps = useMemo(() => unfinished(kit, document), [kit, document]);
  return gaps.length > 0 ? <Gaps gaps={gaps} /> : <SealForm />;
}

function Gaps({ gaps }: { readonly gaps: readonly Unfinished[] }) {
  return (
    <>
      <p>
        {gaps.length === 1 ? 'One thing is unfinished.' : `${gaps.length} things are unfinished.`} The scorecard can be
        sealed when they are done. Everything is saved: you can also come back to it later.
      </p>
      <ul className="finish-gaps">
        {gaps.map((gap) => (
          <li key={`${gap.kind}.${gap.id}`}>
            <button type="button" className="finish-gap" onClick={() => openGap(gap)}>
              <span className="finish-gap__place" title={placeOf(gap)}>
                {placeOf(gap)}
              </span>
              <span className="finish-gap__missing">{gap.missing}</span>
            </button>
          </li>
        ))}
      </ul>
      <DialogActions>
        <Button onPress={closeDialog}>Go on writing</Button>
      </DialogActions>
    </>
  );
}

function openGap({ kind, id }: Unfinished): void {
  closeDialog();
  if (kind === 'question') goTo(id, isRated(id) ? 'notes' : '');
  else if (kind === 'first-impression') goTo(START);
  else goTo(END, kind === 'deal-breaker' ? `breaker.${id}` : `ask.${id}`);
}

const isRated = (id: string) => (useCard.getState().document.answers[id]?.rating ?? null) !== null;

function placeOf({ kind, id }: Unfinished): string {
  switch (kind) {
    case 'question':
      return itemOf(id)?.text ?? 'A question';
    case 'first-impression':
      return 'First impression';
    case 'deal-breaker':
      return useInterview.getState().sheet.dealBreakers.find((breaker) => breaker.id === id)?.text ?? 'Deal-breaker';
    case 'ask-next':
      return 'Ask next';
  }
}

function SealForm() {
  const [isOwn, setIsOwn] = useState(false);
  const [isPending, setIsPending] = useState(false);
  const [problem, setProblem] = useState('');
  const seal = () => {
    setIsPending(true);
    setProblem('');
    commitCard()
      .then(closeDialog, (error: unknown) => setProblem(wordsOf(error)))
      .finally(() => setIsPending(false));
  };
  return (
    <>
      <div className="stack">
        <p>
          Everything is rated or skipped. Sealing commits the scorecard for good: nobody can change a rating or a word
          of it afterwards, you included. Nobody else sees it before every seat of this date has sealed its own.
        </p>
        <Checkbox isSelected={isOwn} onChange={setIsOwn}>
          These ratings are my own: I have not spoken with another interviewer about this candidate, and my notes say
          what was said or done.
        </Checkbox>
        {problem !== '' && <Notice tone="bad">{problem}</Notice>}
      </div>
      <DialogActions>
        <Button onPress={closeDialog}>Not yet</Button>
        <Button variant="primary" isDisabled={!isOwn} isPending={isPending} onPress={seal}>
          Seal this scorecard
        </Button>
      </DialogActions>
    </>
  );
}
