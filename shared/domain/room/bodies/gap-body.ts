import { formatNumber, type NumberLook } from '../../../kernel/format';
import type { RoomBodyOf } from '../room-body-schema';
import { cutTo, oneOrFirst } from '../room-rows';
import { isPointedAt, type RoomCursor, type RoomQuestion, type RoomSource } from '../room-source';

const MOST_QUESTIONS = 4;
/** Decimals of a number as it was written. */
const DIGITS = 6;

/** The questions, and the numbers where the facilitator has shown them. */
export function gapBody({ questions, look }: RoomSource, cursor: RoomCursor): RoomBodyOf<'gap'> {
  const rows = questions
    .filter(({ question }) => question.trim() !== '')
    .map(({ id, question, unit, isIn, revealed }) => ({
      question: cutTo(240, question),
      unit: cutTo(60, unit),
      isIn: { marketing: isIn.marketing, sales: isIn.sales },
      revealed: revealed && inWords(revealed, look),
      isPointed: isPointedAt(cursor, id),
    }));
  const pointedAt = rows.findIndex(({ isPointed }) => isPointed);
  return { show: 'gap', questions: oneOrFirst(rows, MOST_QUESTIONS, pointedAt) };
}

function inWords({ marketing, sales, record }: NonNullable<RoomQuestion['revealed']>, { locale }: NumberLook) {
  const shown = (value: number) => cutTo(40, formatNumber(value, locale, DIGITS));
  return { marketing: shown(marketing), sales: shown(sales), record: record === null ? null : shown(record) };
}
