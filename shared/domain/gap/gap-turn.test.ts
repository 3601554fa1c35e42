import { describe, expect, it } from 'vitest';

import type { AskedQuestion } from './gap-number-schema';
import { gapRowSchema } from './gap-row-schema';
import { openFor, takenOut, wordsOfRow } from './gap-turn';
import { gapBoardOf } from './gap-board';

const rows = ['a', 'b', 'c'].map((id) => gapRowSchema.parse({ id, question: `How many ${id}?`, unit: 'leads' }));
const sealed = { commitment: '0'.repeat(64), committedAtMs: 1 };
const askedOf = (rest: Partial<AskedQuestion> & { rowId: string }): AskedQuestion => ({
  question: 'How few?',
  unit: 'deals',
  marketing: sealed,
  sales: null,
  numbers: null,
  ...rest,
});

describe('a side’s turn', () => {
  it('has every question with words that it has not written for', () => {
    const wordless = gapRowSchema.parse({ id: 'd', question: '  ' });
    const asked = [askedOf({ rowId: 'b' })];

    expect(openFor('marketing', [...rows, wordless], asked).map(({ rowId }) => rowId)).toEqual(['a', 'c']);
    expect(openFor('sales', [...rows, wordless], asked).map(({ rowId }) => rowId)).toEqual(['a', 'b', 'c']);
  });

  it('is asked what the other side answered', () => {
    expect(wordsOfRow(rows[1]!, [askedOf({ rowId: 'b' })])).toEqual({
      rowId: 'b',
      question: 'How few?',
      unit: 'deals',
    });
    expect(wordsOfRow(rows[1]!, [])?.question).toBe('How many b?');
  });

  it('finds the questions that were taken out', () => {
    const gone = askedOf({ rowId: 'gone' });
    expect(takenOut(rows, [askedOf({ rowId: 'b' }), gone])).toEqual([gone]);
  });
});

describe('the board of the room', () => {
  const opened = (value: number) => ({ value, text: '', isIntact: true });
  const both = askedOf({ rowId: 'a', sales: sealed, numbers: { marketing: opened(5), sales: opened(0) } });

  it.each([
    ['nobody has shown them', false, null],
    ['they were shown', true, { marketing: 5, sales: 0, record: 3, readFrom: 'CRM', learnt: '' }],
  ])('holds numbers only once both wrote and %s', (_what, isShown, shown) => {
    const row = { ...rows[0]!, record: 3, readFrom: 'CRM', isShown };
    expect(gapBoardOf([row], [both]).rows[0]?.shown).toEqual(shown);
  });

  it('leaves out what has no words, and shows nothing of one side alone', () => {
    const board = gapBoardOf(
      [{ ...rows[0]!, isShown: true }, gapRowSchema.parse({ id: 'd' })],
      [askedOf({ rowId: 'a' })],
    );
    expect(board.rows).toMatchObject([{ rowId: 'a', hasMarketing: true, hasSales: false, shown: null }]);
  });
});
