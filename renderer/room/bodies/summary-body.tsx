import type { RoomBodyOf } from '#shared/domain/room/room-body-schema';
import { More, Nothing } from './pieces';

/** Why, and what both sides promise each other. */
export function SummaryBody({ body: { why, points } }: { readonly body: RoomBodyOf<'summary'> }) {
  return (
    <>
      {why === '' ? <Nothing>Nothing is written yet.</Nothing> : <p className="room-lead">{why}</p>}
      <ol className="room-list room-list--numbered" start={points.before + 1}>
        {points.rows.map(({ text, isPointed }, index) => (
          <li key={index} className={isPointed ? 'room-row room-row--pointed' : 'room-row'}>
            <p className="room-row__words">{text}</p>
          </li>
        ))}
      </ol>
      <More {...points} one="point" many="points" />
    </>
  );
}
