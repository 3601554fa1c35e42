import { useState } from 'react';

import type { RatingSheet } from '#shared/domain/calibration/calibration-schema';
import { unratedIn } from '#shared/domain/calibration/session';
import { Button } from '../../ui/button';
import { Checkbox } from '../../ui/checkbox';
import { Dialog, DialogActions } from '../../ui/dialog';
import { Notice } from '../../ui/notice';
import { wordsOf } from '../../ui/report-refusal';
import { closeCommit, commitRatings, showAnswer, useRatings, useSheet } from './ratings-store';

/** What is not rated yet, or a private check and the commitment. */
export function CommitDialog({ sheet }: { readonly sheet: RatingSheet }) {
  const isOpen = useSheet((state) => state.dialog === 'commit');
  return (
    <Dialog title="Commit your ratings" isOpen={isOpen} onClose={closeCommit} size="small">
      <Content sheet={sheet} />
    </Dialog>
  );
}

function Content({ sheet: { answers } }: { readonly sheet: RatingSheet }) {
  const left = useRatings(({ document }) => unratedIn(answers, document).length);
  return left > 0 ? <Unrated answers={answers} /> : <CommitForm />;
}

function Unrated({ answers }: Pick<RatingSheet, 'answers'>) {
  const document = useRatings((state) => state.document);
  const left = unratedIn(answers, document);
  const open = (id: string) => {
    closeCommit();
    showAnswer(id);
  };
  return (
    <>
      <p>
        {left.length === 1 ? 'One answer has no rating yet.' : `${left.length} answers have no rating yet.`} Everything
        is saved: you can also come back to it later.
      </p>
      <ul className="rating-gaps">
        {left.map((answer) => (
          <li key={answer.id}>
            <Button onPress={() => open(answer.id)}>Answer {answers.indexOf(answer) + 1}</Button>
          </li>
        ))}
      </ul>
      <DialogActions>
        <Button onPress={closeCommit}>Go on rating</Button>
      </DialogActions>
    </>
  );
}

function CommitForm() {
  const [isOwn, setIsOwn] = useState(false);
  const [isPending, setIsPending] = useState(false);
  const [problem, setProblem] = useState('');
  const commit = () => {
    setIsPending(true);
    setProblem('');
    commitRatings()
      .then(closeCommit, (error: unknown) => setProblem(wordsOf(error)))
      .finally(() => setIsPending(false));
  };
  return (
    <>
      <div className="stack">
        <p>
          Every answer is rated. Committing is for good: nobody can change a rating or a note afterwards, you included.
          Nobody else sees them before every seat has committed.
        </p>
        <Checkbox isSelected={isOwn} onChange={setIsOwn}>
          These ratings are my own: I have not spoken with another seat about these answers.
        </Checkbox>
        {problem !== '' && <Notice tone="bad">{problem}</Notice>}
      </div>
      <DialogActions>
        <Button onPress={closeCommit}>Not yet</Button>
        <Button variant="primary" isDisabled={!isOwn} isPending={isPending} onPress={commit}>
          Commit for good
        </Button>
      </DialogActions>
    </>
  );
}
