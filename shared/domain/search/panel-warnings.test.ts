import { expect, it } from 'vitest';

import { panelCoverage, seatLabel } from './panel-coverage';
import { panelSchema } from './panel-schema';
import { panelWarnings, type PanelWarningCode } from './panel-warnings';

type SeatInput = { id: string; kind: 'cfo' | 'hr' | 'peer' | 'ceo'; dates?: (1 | 2 | 3)[]; weight?: number };

const competency = (id: string) => ({ id, name: id.toUpperCase(), definition: '' });
const kit = (seatId: string, date: 1 | 2 | 3, ...competencyIds: string[]) => ({
  seatId,
  date,
  questions: competencyIds.length,
  competencyIds,
});
const plan = (seats: SeatInput[], kits: ReturnType<typeof kit>[], competencies = ['a', 'b'], weightReason = '') => ({
  panel: panelSchema.parse({ seats, weightReason }),
  kits,
  competencies: competencies.map(competency),
  keySeats: [],
});

const cfo: SeatInput = { id: 'cfo', kind: 'cfo' };
const hr: SeatInput = { id: 'hr', kind: 'hr' };

it('shows which interview asks for which competency, dates before seats', () => {
  const input = plan(
    [{ ...cfo, dates: [2, 1] }, hr],
    [kit('cfo', 1, 'a'), kit('cfo', 2, 'b'), kit('hr', 1, 'a'), kit('gone', 1, 'b')],
    ['a', 'b', 'c'],
  );

  const { interviews, rows } = panelCoverage(input);

  expect(interviews.map(({ seat, date }) => `${seat.id} ${date}`)).toEqual(['cfo 1', 'hr 1', 'cfo 2']);
  expect(rows.map(({ isAsked, times }) => ({ isAsked, times }))).toEqual([
    { isAsked: [true, true, false], times: 2 },
    { isAsked: [false, false, true], times: 1 },
    { isAsked: [false, false, false], times: 0 },
  ]);
});

const all = kit('hr', 1, 'a', 'b');
const cases: { name: string; input: ReturnType<typeof plan>; codes: PanelWarningCode[] }[] = [
  { name: 'an empty panel', input: plan([], []), codes: ['no-seat'] },
  { name: 'a covered plan', input: plan([hr], [all]), codes: [] },
  { name: 'a seat without a date', input: plan([hr, { ...cfo, dates: [] }], [all]), codes: ['seat-without-date'] },
  { name: 'a seat without a kit', input: plan([hr, cfo], [all]), codes: ['no-kit'] },
  { name: 'no kit at all, which is one warning and no gaps', input: plan([hr], []), codes: ['no-kit'] },
  { name: 'a competency nobody asks', input: plan([hr], [kit('hr', 1, 'a')]), codes: ['gap'] },
  {
    name: 'a competency asked three times',
    input: plan(
      [
        { ...hr, dates: [1, 2] },
        { ...cfo, dates: [1] },
      ],
      [all, kit('hr', 2, 'a'), kit('cfo', 1, 'a')],
    ),
    codes: ['asked-often'],
  },
  {
    name: 'five interviews',
    input: plan(
      [
        { ...hr, dates: [1, 2, 3] },
        { ...cfo, dates: [1, 2] },
      ],
      [all, kit('hr', 2, 'a'), kit('hr', 3, 'c'), kit('cfo', 1, 'c'), kit('cfo', 2, 'd')],
      ['a', 'b', 'c', 'd'],
    ),
    codes: ['too-many-interviews'],
  },
  {
    name: 'nine competencies',
    input: plan([hr], [kit('hr', 1, ...'abcdefghi'.split(''))], 'abcdefghi'.split('')),
    codes: ['too-many-competencies'],
  },
  {
    name: 'weights without a reason',
    input: plan(
      [
        { ...hr, weight: 2 },
        { ...cfo, dates: [1] },
      ],
      [all, kit('cfo', 1, 'a')],
    ),
    codes: ['unequal-weights'],
  },
  {
    name: 'weights with a reason',
    input: plan(
      [
        { ...hr, weight: 2 },
        { ...cfo, dates: [1] },
      ],
      [all, kit('cfo', 1, 'a')],
      ['a', 'b'],
      'HR leads',
    ),
    codes: [],
  },
];

it.each(cases)('warns of $name', ({ input, codes }) => {
  const warnings = panelWarnings(input);

  expect(warnings.map(({ code }) => code)).toEqual(codes);
  for (const { message, hint } of warnings) expect(`${message} ${hint}`).toMatch(/^\S.*\. .*\.$/);
});

it('misses the seats that ask the key question', () => {
  const warnings = panelWarnings({ ...plan([hr], [all]), keySeats: ['hr', 'cfo', 'ceo'] });

  expect(warnings).toMatchObject([{ code: 'key-seat-missing', mendIn: 'panel' }]);
  expect(warnings[0]?.message).toContain('CFO and CEO');
});

it.each([
  { seats: [cfo], label: 'CFO' },
  { seats: [{ ...cfo, personName: 'Ada' }, hr], label: 'CFO' },
  {
    seats: [
      { ...cfo, personName: 'Ada' },
      { ...cfo, id: 'two' },
    ],
    label: 'CFO, Ada',
  },
])('calls the seat $label', ({ seats, label }) => {
  const { seats: parsed } = panelSchema.parse({ seats });
  expect(seatLabel(parsed[0] ?? { kind: 'hr', personName: '' }, parsed)).toBe(label);
});
