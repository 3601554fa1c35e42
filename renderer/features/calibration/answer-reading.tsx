import { Check, X } from 'lucide-react';

import type { AnswerAgreement } from '#shared/domain/calibration/agreement';
import type { CalibrationResult } from '#shared/domain/calibration/calibration-schema';
import { letterOf } from '#shared/domain/calibration/session';
import type { CalibrationAnswer } from '#shared/domain/calibration/set-schema';
import { Card } from '../../ui/card';
import { Chip } from '../../ui/chip';
import { seatWithPerson } from './words';

interface Props {
  readonly result: CalibrationResult;
  readonly agreement: AnswerAgreement;
}

const trapNames: Readonly<Record<NonNullable<CalibrationAnswer['trap']>, string>> = {
  'fluent-and-empty': 'Sounds better than it is',
  'clumsy-and-full': 'Is better than it sounds',
};

/** One answer with its reference and the reason, what of the key is in it, and who gave what. */
export function AnswerReading({ result, agreement }: Props) {
  const { set } = result;
  const answer = set.answers.find(({ id }) => id === agreement.answerId);
  if (!answer) return null;
  return (
    <Card
      title={`Answer ${letterOf(set, answer.id)}`}
      actions={
        <>
          {answer.trap && <Chip tone="warn">{trapNames[answer.trap]}</Chip>}
          <Chip tone="accent">Reference {answer.reference}</Chip>
        </>
      }
    >
      <div className="reading">
        <div className="reading__said">
          <p className="reading__text">{answer.text}</p>
          <p className="reading__reason">{answer.reason}</p>
        </div>
        <div className="reading__aside">
          <Gave result={result} answerId={answer.id} />
          <Factors result={result} answer={answer} />
        </div>
      </div>
    </Card>
  );
}

/** It is a calibration: after all have committed, seats see each other’s. */
function Gave({
  result: { calibration, seats },
  answerId,
}: {
  readonly result: CalibrationResult;
  readonly answerId: string;
}) {
  return (
    <div>
      <h4 className="reading__name">Who gave what</h4>
      <ul className="gave">
        {seats.map(({ seatId, ratings }) => {
          const seat = calibration.seats.find((each) => each.seatId === seatId);
          const { point = null, note = '' } = ratings[answerId] ?? {};
          return (
            <li key={seatId} className="gave__row">
              <span className="gave__point tabular">{point ?? '–'}</span>
              <span className="gave__seat">
                {seat && seatWithPerson(seat)}
                {note.trim() !== '' && <span className="gave__note">{note}</span>}
              </span>
            </li>
          );
        })}
      </ul>
    </div>
  );
}

function Factors({
  result: { set },
  answer,
}: {
  readonly result: CalibrationResult;
  readonly answer: CalibrationAnswer;
}) {
  return (
    <div>
      <h4 className="reading__name">Listen for</h4>
      <ul className="reading__factors">
        {set.key.factors.map(({ id, text }) => {
          const isHeard = answer.heard.includes(id);
          const Icon = isHeard ? Check : X;
          return (
            <li key={id} className={isHeard ? 'reading__factor' : 'reading__factor reading__factor--missing'}>
              <Icon size={14} aria-hidden />
              <span>
                <span className="visually-hidden">{isHeard ? 'Heard: ' : 'Missing: '}</span>
                {text}
              </span>
            </li>
          );
        })}
      </ul>
    </div>
  );
}
