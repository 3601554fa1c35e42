import './card.css';

import { sideNames } from '#shared/domain/agreement/accountability-names';
import type { RoomBodyOf } from '#shared/domain/room/room-body-schema';
import { More, Named, Nothing } from './pieces';

type Commitment = RoomBodyOf<'commitments'>['commitments']['rows'][number];

/** One side's promises; the one that is talked about alone and in full. */
export function CommitmentsBody({ body: { side, commitments } }: { readonly body: RoomBodyOf<'commitments'> }) {
  const [pointed] = commitments.rows.filter(({ isPointed }) => isPointed);
  if (pointed) return <OneCommitment {...pointed} number={commitments.before + 1} count={countOf(commitments)} />;
  if (commitments.rows.length === 0) return <Nothing>{sideNames[side]} has not promised anything yet.</Nothing>;
  return (
    <>
      <ol className="room-list room-list--numbered">
        {commitments.rows.map(({ words, target, owner }, index) => (
          <li key={index} className="room-row">
            <p className="room-row__words">{words}</p>
            <p className="room-row__note">{[target, owner].filter((part) => part !== '').join(', ')}</p>
          </li>
        ))}
      </ol>
      <More {...commitments} one="commitment" many="commitments" />
    </>
  );
}

const countOf = ({ rows, before, after }: RoomBodyOf<'commitments'>['commitments']) => before + rows.length + after;

interface OneProps extends Commitment {
  readonly number: number;
  readonly count: number;
}

function OneCommitment({ words, target, owner, dataSource, consequence, number, count }: OneProps) {
  return (
    <div className="room-card">
      <p className="room-card__words">{words}</p>
      {target !== '' && <p className="room-card__target">{target}</p>}
      <Named name="Owner" words={owner} />
      <Named name="Read from" words={dataSource} />
      <Named name="If missed" words={consequence} />
      <p className="room-more">
        {number} of {count}
      </p>
    </div>
  );
}
