import { countWords, type AnswerAgreement } from '#shared/domain/calibration/agreement';
import { letterOf } from '#shared/domain/calibration/session';
import type { CalibrationSet } from '#shared/domain/calibration/set-schema';
import { scorePoints, type ScorePoint } from '#shared/domain/kit/answer-key-schema';
import { classNames } from '../../ui/class-names';

interface Props {
  readonly set: CalibrationSet;
  readonly answers: readonly AnswerAgreement[];
}

/** Answers by points: how many seats gave each, the reference framed; counts and nothing else. */
export function CountsTable({ set, answers }: Props) {
  return (
    <div className="counts">
      <table className="counts__table tabular">
        <thead>
          <tr>
            <th scope="col" className="counts__answer">
              Answer
            </th>
            {scorePoints.map((point) => (
              <th key={point} scope="col">
                {point}
              </th>
            ))}
            <th scope="col" className="counts__sum">
              As the reference
            </th>
            <th scope="col" className="counts__sum">
              Within one
            </th>
          </tr>
        </thead>
        <tbody>
          {answers.map((answer) => (
            <tr key={answer.answerId}>
              <th scope="row" className="counts__answer">
                <span className="counts__letter">{letterOf(set, answer.answerId)}</span>{' '}
                <span className="counts__begins">{set.answers.find(({ id }) => id === answer.answerId)?.text}</span>
              </th>
              {scorePoints.map((point) => (
                <td key={point}>
                  <Count answer={answer} point={point} />
                </td>
              ))}
              <td className="counts__sum">{countWords(answer.exact, answer.ratings)}</td>
              <td className="counts__sum">{countWords(answer.withinOne, answer.ratings)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Count({ answer, point }: { readonly answer: AnswerAgreement; readonly point: ScorePoint }) {
  const count = answer.given[point];
  const isReference = answer.reference === point;
  return (
    <span className={classNames('count', count > 0 && 'count--given', isReference && 'count--reference')}>
      {count > 0 ? count : <span aria-hidden>·</span>}
      {count === 0 && <span className="visually-hidden">nobody</span>}
      {isReference && <span className="visually-hidden">, the reference</span>}
    </span>
  );
}
