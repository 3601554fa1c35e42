import canonicalize from 'canonicalize';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { gapRowSchema } from '#shared/domain/gap/gap-row-schema';
import { sha256 } from '../../electron/db/digest';
import { readGapBoard } from '../../electron/gap/gap-board';
import { readSample } from '../../electron/content/sample';
import { putSampleBack } from '../../electron/workspace/create-data-handlers';
import { answersOf, openGap, questions, type GapWorld } from '../support/gap-world';

const list = ({ desk, agreementId }: GapWorld) => desk.gap.list({ agreementId });
const asked = async (world: GapWorld, id: string) => (await list(world)).find(({ rowId }) => rowId === id);

/** Writes the list of questions anew, as an edit or an undo does. */
async function saveRows({ desk, agreementId }: GapWorld, rows: readonly object[]) {
  const { rev, document, facilitation } = await desk.agreements.get({ id: agreementId });
  const draft = { document, facilitation: { ...facilitation, gap: rows.map((row) => gapRowSchema.parse(row)) } };
  await desk.agreements.save({ id: agreementId, expectedRev: rev, draft });
}

describe('numbers written blind', () => {
  it('tells a seal at once and the numbers when both sides have committed', async () => {
    const world = await openGap();
    await world.commit('marketing', { a: 9_000, b: 1.5 });

    const alone = await asked(world, 'a');
    expect(alone?.marketing?.commitment).toMatch(/^[0-9a-f]{64}$/);
    expect([alone?.sales, alone?.numbers]).toEqual([null, null]);

    await world.commit('sales', { a: 0 });
    const both = await asked(world, 'a');
    expect([both?.numbers?.marketing.value, both?.numbers?.sales.value]).toEqual([9_000, 0]);
    expect(both?.marketing).toEqual(alone?.marketing);
    expect((await asked(world, 'b'))?.numbers).toBeNull();
  });

  it('lets anybody make the seal again from the text beside it', async () => {
    const world = await openGap();
    await world.commit('marketing', { a: 9_000 });
    await world.commit('sales', { a: 0 });
    const both = (await asked(world, 'a'))!;

    for (const side of ['marketing', 'sales'] as const) {
      const { text, isIntact } = both.numbers![side];
      const said: unknown = JSON.parse(text);
      expect(isIntact).toBe(true);
      expect(sha256(text)).toBe(both[side]!.commitment);
      expect(canonicalize(said)).toBe(text);
      expect(said).toEqual({
        agreementId: world.agreementId,
        rowId: 'a',
        question: 'How many of a?',
        unit: 'leads',
        side,
        number: side === 'marketing' ? 9_000 : 0,
        salt: expect.stringMatching(/^[0-9a-f]{32}$/) as string,
      });
    }
  });

  it.each([
    ['value', 8_999],
    ['question', 'How many of b?'],
    ['unit', 'deals'],
    ['salt', '0'.repeat(32)],
    ['commitment', 'f'.repeat(64)],
  ])('notices a %s that was changed in the file', async (column, value) => {
    const world = await openGap();
    await world.commit('marketing', { a: 9_000 });
    await world.commit('sales', { a: 0 });
    const change = `UPDATE gap_numbers SET ${column} = ? WHERE row_id = 'a' AND side = 'marketing'`;

    expect(() => world.db.prepare(change).run(value)).toThrow('a committed number cannot change');
    world.db.exec('DROP TRIGGER gap_numbers_are_final');
    world.db.prepare(change).run(value);

    const { numbers } = (await asked(world, 'a'))!;
    expect([numbers?.marketing.isIntact, numbers?.sales.isIntact]).toEqual([false, true]);
  });

  it('commits all numbers or none, and none twice', async () => {
    const world = await openGap();
    await world.commit('marketing', { a: 1 });

    const again = await world.commit('marketing', { b: 2, a: 3 });

    expect(again).toMatchObject({ ok: false, error: { code: 'CONFLICT' } });
    expect(again.ok || again.error.message).toContain('can never be changed');
    expect((await list(world)).map(({ rowId }) => rowId)).toEqual(['a']);
    await world.commit('sales', { a: 1 });
    expect((await asked(world, 'a'))?.numbers?.marketing.value).toBe(1);
  });

  it('holds the words of whoever wrote first, whatever the list says by now', async () => {
    const world = await openGap();
    await world.commit('marketing', { a: 1 });
    await saveRows(world, [{ ...questions[0], question: 'How few of a?' }]);

    expect((await asked(world, 'a'))?.question).toBe('How many of a?');
    const reworded = { rowId: 'a', question: 'How few of a?', unit: 'leads', value: 2 };
    expect(
      await world.call('gap.commit', { agreementId: world.agreementId, side: 'sales', answers: [reworded] }),
    ).toMatchObject({ ok: false, error: { code: 'CONFLICT' } });
    expect(await world.commit('sales', { a: 2 })).toMatchObject({ ok: true });
  });

  it('refuses what was worded differently meanwhile, and what is asked no more', async () => {
    const world = await openGap();
    await saveRows(world, [{ ...questions[0], question: 'How few of a?' }]);

    expect(await world.commit('marketing', { a: 1 })).toMatchObject({ ok: false, error: { code: 'CONFLICT' } });
    expect(await world.commit('marketing', { b: 1 })).toMatchObject({ ok: false, error: { code: 'CONFLICT' } });
    expect(await list(world)).toEqual([]);
  });

  it('keeps the numbers of a question that was taken out', async () => {
    const world = await openGap();
    await world.commit('marketing', { a: 1 });
    await saveRows(world, []);

    expect(await list(world)).toMatchObject([{ rowId: 'a', question: 'How many of a?', numbers: null }]);
    expect(await world.commit('sales', { a: 2 })).toMatchObject({ ok: false });
    await saveRows(world, questions);
    expect(await world.commit('sales', { a: 2 })).toMatchObject({ ok: true });
  });

  it.each([
    ['not a number', Number.NaN],
    ['infinite', Number.POSITIVE_INFINITY],
    ['below nothing', -1],
    ['absurdly large', 1e300],
    ['a text', '12'],
    ['nothing', null],
    ['a list', [1]],
  ])('refuses a value that is %s', async (_what, value) => {
    const world = await openGap();
    const answers = [{ ...answersOf({ a: 1 })[0], value }];

    const answer = await world.call('gap.commit', { agreementId: world.agreementId, side: 'sales', answers });

    expect(answer).toMatchObject({ ok: false, error: { code: 'VALIDATION' } });
    expect(await list(world)).toEqual([]);
  });

  it.each([
    ['no answers', { side: 'sales', answers: [] }],
    ['one question twice', { side: 'sales', answers: [...answersOf({ a: 1 }), ...answersOf({ a: 2 })] }],
    ['a side that is none', { side: 'finance', answers: answersOf({ a: 1 }) }],
    ['a question without words', { side: 'sales', answers: [{ rowId: 'a', question: '  ', unit: '', value: 1 }] }],
    ['too long a unit', { side: 'sales', answers: [{ ...answersOf({ a: 1 })[0], unit: 'x'.repeat(61) }] }],
  ])('refuses %s', async (_what, input) => {
    const world = await openGap();

    expect(await world.call('gap.commit', { agreementId: world.agreementId, ...input })).toMatchObject({
      ok: false,
      error: { code: 'VALIDATION' },
    });
  });

  it('refuses an agreement that is closed, and one that is not there', async () => {
    const world = await openGap();
    const sample = readSample();
    putSampleBack(world.db, sample, 5_000);
    const closed = {
      agreementId: sample.sealed!.agreements[0]!.agreementId,
      side: 'sales',
      answers: answersOf({ a: 1 }),
    };
    const gone = { agreementId: '99999999-9999-4999-8999-999999999999' };

    const refused = await world.call('gap.commit', closed);
    expect(refused.ok || refused.error.message).toContain('closed');
    expect(await world.call('gap.list', gone)).toMatchObject({ ok: false, error: { code: 'NOT_FOUND' } });
  });

  it('keeps every number to the last bit, so that its seal fits', async () => {
    await fc.assert(
      fc.asyncProperty(fc.double({ min: 0, max: 1e12, noNaN: true }), async (value) => {
        const world = await openGap();
        await world.commit('marketing', { a: value });
        await world.commit('sales', { a: 0 });
        const opened = (await asked(world, 'a'))?.numbers?.marketing;
        expect([opened?.value === value, opened?.isIntact]).toEqual([true, true]);
        world.db.close();
      }),
      { numRuns: 20, seed: 20_263, examples: [[5e-324], [0.1 + 0.2], [1e12]] },
    );
  });

  it('goes with its agreement', async () => {
    const world = await openGap();
    await world.commit('marketing', { a: 1 });
    await world.desk.agreements.remove({ id: world.agreementId });

    expect(world.db.prepare('SELECT count(*) FROM gap_numbers').pluck().get()).toBe(0);
  });
});

describe('the board of the room', () => {
  const board = ({ db, agreementId }: GapWorld) => readGapBoard(db, agreementId).rows;

  it('shows numbers once both have committed and they were shown, in the words that were asked', async () => {
    const world = await openGap();
    await world.commit('marketing', { a: 9_000 });
    const shown = { record: 2_600, readFrom: 'CRM', learnt: 'Much', isShown: true };
    await saveRows(world, [{ ...questions[0], ...shown }, questions[1]!]);
    expect(board(world)[0]).toMatchObject({ rowId: 'a', hasMarketing: true, hasSales: false, shown: null });
    expect(JSON.stringify(board(world))).not.toContain('2600');

    await world.commit('sales', { a: 0, b: 4 });
    await world.commit('marketing', { b: 5 });

    const { isShown: _isShown, ...told } = shown;
    expect(board(world).map((row) => row.shown)).toEqual([{ marketing: 9_000, sales: 0, ...told }, null]);
  });

  it('is empty where there is no agreement', async () => {
    const world = await openGap();
    await world.desk.agreements.remove({ id: world.agreementId });

    expect(board(world)).toEqual([]);
  });
});

it('puts the sample company back with what both sides wrote, the record and what was learnt', async () => {
  const world = await openGap();
  const sample = readSample();
  const { agreementId, answers } = sample.gap!;
  for (let resets = 0; resets < 2; resets += 1) putSampleBack(world.db, sample, 5_000);

  const all = await world.desk.gap.list({ agreementId });
  expect(all).toHaveLength(answers.length);
  for (const { questionId, marketing, sales, record, learnt } of answers) {
    const { numbers } = all.find(({ rowId }) => rowId === questionId)!;
    expect([numbers?.marketing.value, numbers?.sales.value]).toEqual([marketing, sales]);
    expect([numbers?.marketing.isIntact, numbers?.sales.isIntact]).toEqual([true, true]);
    expect(readGapBoard(world.db, agreementId).rows.find(({ rowId }) => rowId === questionId)?.shown).toMatchObject({
      record,
      learnt,
    });
  }
});
