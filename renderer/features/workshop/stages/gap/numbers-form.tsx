import { useState } from 'react';

import type { AskedWords, GapAnswer } from '#shared/domain/gap/gap-number-schema';
import { Button } from '../../../../ui/button';
import { NumberField } from '../../../../ui/number-field';
import { answersIn, problemOf, type Typed } from './blind-answers';
import { unitProps } from './unit-props';

interface Props {
  readonly questions: readonly AskedWords[];
  readonly typed: Typed;
  readonly onType: (rowId: string, value: number | null) => void;
  readonly onDone: (answers: readonly GapAnswer[]) => void;
}

/** One number a question. Enter goes on to the next step, as the button does. */
export function NumbersForm({ questions, typed, onType, onDone }: Props) {
  const [problem, setProblem] = useState('');
  const goOn = () => {
    const answers = answersIn(questions, typed);
    const isAnyWrong = questions.some(({ rowId }) => problemOf(typed[rowId]) !== '');
    if (isAnyWrong) setProblem('One of the numbers cannot be committed. It says why below it.');
    else if (answers.length === 0) setProblem('Write at least one number first.');
    else onDone(answers);
  };
  return (
    <form
      className="gap-form"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        goOn();
      }}
    >
      {questions.map(({ rowId, question, unit }, index) => (
        <NumberField
          key={rowId}
          label={question}
          {...unitProps(unit)}
          value={typed[rowId] ?? null}
          error={problemOf(typed[rowId])}
          autoFocus={index === 0}
          maxLength={40}
          onChange={(value) => {
            setProblem('');
            onType(rowId, value);
          }}
        />
      ))}
      {problem !== '' && (
        <p className="gap-form__problem" role="alert">
          {problem}
        </p>
      )}
      <div className="row">
        <Button variant="primary" type="submit">
          Read them once more
        </Button>
      </div>
    </form>
  );
}
