import '../../ui/field.css';

import { useEffect, useRef } from 'react';

import type { RatingSheet } from '#shared/domain/calibration/calibration-schema';
import { dateNames } from '#shared/domain/kit/seat-kind';
import { Kbd } from '../../ui/kbd';
import { isCommitted, useRatings, useSheet, writeNote } from './ratings-store';
import { seatName } from './words';

/** As long as a note can be stored. */
const MOST = 1_000;

/** The question as it was asked, one answer as it was given, and what this seat makes of it in words. */
export function AnswerText({ sheet: { set, answers } }: { readonly sheet: RatingSheet }) {
  const currentId = useRatings((state) => state.document.currentAnswerId);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus({ preventScroll: true }), [currentId]);
  const at = answers.findIndex(({ id }) => id === currentId);
  return (
    <div className="answer-text">
      <div className="answer-text__asked">
        <p className="answer-text__facts">
          Asked by the {seatName({ kind: set.seat })} on the {dateNames[set.date].toLowerCase()}
        </p>
        <p className="answer-text__question">{set.question}</p>
      </div>
      <article className="answer-text__said" aria-labelledby="answer-heading">
        <h1 className="answer-text__number tabular" id="answer-heading" tabIndex={-1} ref={heading}>
          Answer {at + 1} of {answers.length}
        </h1>
        <p className="answer-text__words">{answers[at]?.text}</p>
      </article>
      <Note key={currentId} answerId={currentId} />
    </div>
  );
}

function Note({ answerId }: { readonly answerId: string }) {
  const note = useRatings((state) => state.document.ratings[answerId]?.note ?? '');
  const isRead = useSheet(isCommitted);
  return (
    <div className="rating-note">
      <div className="rating-note__head">
        <label className="rating-note__label" htmlFor="rating-note">
          What made you choose
        </label>
        {!isRead && (
          <span aria-hidden>
            <Kbd>N</Kbd>
          </span>
        )}
        {!isRead && <span className="rating-note__aside">If you like. Shown to all with the result.</span>}
      </div>
      <textarea
        id="rating-note"
        name="rating-note"
        className="field__control rating-note__control"
        spellCheck
        maxLength={MOST}
        readOnly={isRead}
        value={note}
        onChange={({ target }) => writeNote(target.value)}
      />
    </div>
  );
}
