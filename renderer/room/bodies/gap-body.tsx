import './gap-body.css';

import type { RoomBodyOf } from '#shared/domain/room/room-body-schema';
import { More, Nothing } from './pieces';

type Question = RoomBodyOf<'gap'>['questions']['rows'][number];

/** What each side believes, once both are shown: the question that is talked about alone, else the first ones. */
export function GapBody({ body: { questions } }: { readonly body: RoomBodyOf<'gap'> }) {
  if (questions.rows.length === 0) return <Nothing>No question is chosen yet.</Nothing>;
  const isOne = questions.rows.length === 1;
  return (
    <>
      <ul className={isOne ? 'room-gaps room-gaps--one' : 'room-gaps'}>
        {questions.rows.map((row, index) => (
          <li key={index} className="room-gap">
            <h2 className="room-gap__question">
              {row.question}
              {!isOne && row.unit !== '' && <span className="room-gap__unit"> ({row.unit})</span>}
            </h2>
            <dl className="room-gap__numbers">
              <Figure
                who="Marketing"
                figure={row.revealed?.marketing}
                isIn={row.isIn.marketing}
                unit={isOne ? row.unit : ''}
              />
              <Figure who="Sales" figure={row.revealed?.sales} isIn={row.isIn.sales} unit={isOne ? row.unit : ''} />
              {row.revealed && row.revealed.record !== null && (
                <Figure who="The record" figure={row.revealed.record} isIn unit={isOne ? row.unit : ''} />
              )}
            </dl>
          </li>
        ))}
      </ul>
      <More {...questions} one="question" many="questions" />
    </>
  );
}

interface FigureProps extends Pick<Question, 'unit'> {
  readonly who: string;
  readonly figure: string | undefined;
  readonly isIn: boolean;
}

function Figure({ who, figure, isIn, unit }: FigureProps) {
  return (
    <div className="room-figure">
      <dt className="room-figure__who">{who}</dt>
      {figure === undefined ? (
        <dd className="room-figure__waiting">{isIn ? 'written' : 'not yet'}</dd>
      ) : (
        <dd className="room-figure__figure">
          {figure} <span className="room-figure__unit">{unit}</span>
        </dd>
      )}
    </div>
  );
}
