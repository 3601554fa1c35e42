import type { RoomBodyOf } from '../room-body-schema';
import { cutTo, partOf } from '../room-rows';
import { isPointedAt, type RoomCursor, type RoomSource } from '../room-source';

const MOST_POINTS = 6;

/** Why, and what both sides promise each other. */
export function summaryBody({ document: { summary } }: RoomSource, cursor: RoomCursor): RoomBodyOf<'summary'> {
  const points = summary.points
    .filter(({ text }) => text.trim() !== '')
    .map(({ id, text }) => ({ text: cutTo(400, text), isPointed: isPointedAt(cursor, id) }));
  const pointedAt = points.findIndex(({ isPointed }) => isPointed);
  return { show: 'summary', why: cutTo(900, summary.why), points: partOf(points, MOST_POINTS, pointedAt) };
}
