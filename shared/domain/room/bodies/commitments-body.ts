import type { Side } from '../../agreement/accountability-schema';
import { isBlank } from '../../agreement/accountability-text';
import { targetInWords } from '../../agreement/target-in-words';
import type { RoomBodyOf } from '../room-body-schema';
import { cutTo, oneOrFirst } from '../room-rows';
import { isPointedAt, type RoomCursor, type RoomSource } from '../room-source';

const MOST_COMMITMENTS = 6;

/** One side's promises; the one that is talked about alone, with where it is read and what follows a miss. */
export function commitmentsBody(side: Side, source: RoomSource, cursor: RoomCursor): RoomBodyOf<'commitments'> {
  const rows = source.document[side]
    .filter((row) => !isBlank(row))
    .map((row) => ({
      words: cutTo(500, row.commitment.trim() === '' ? row.metric : row.commitment),
      target: cutTo(200, targetInWords(row, source.look.locale)),
      owner: cutTo(120, row.owner),
      dataSource: cutTo(240, row.dataSource),
      consequence: cutTo(400, row.consequence),
      isPointed: isPointedAt(cursor, row.id),
    }));
  const pointedAt = rows.findIndex(({ isPointed }) => isPointed);
  return { show: 'commitments', side, commitments: oneOrFirst(rows, MOST_COMMITMENTS, pointedAt) };
}
