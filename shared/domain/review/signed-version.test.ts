import { describe, expect, it } from 'vitest';

import { quarter, version } from '../../../tests/support/review-builder';
import { amendmentsIn, signedCommitments, termsOn, versionOn, versionsAsStarted } from './signed-version';

const first = version(1, '2026-02-09', [{ id: 'a', target: 4 }, { id: 'b' }]);
const second = version(2, '2026-05-15', [{ id: 'a', target: 8 }, { id: 'c' }]);

it('finds the revision of a day; before the first, the first', () => {
  const numberOn = (day: string) => versionOn([first, second], day)?.number;

  expect(['2026-01-01', '2026-05-14', '2026-05-15', '2027-01-01'].map(numberOn)).toEqual([1, 1, 2, 2]);
  expect(versionOn([], '2026-01-01')).toBeUndefined();
});

it('lets the review say since when an amendment holds', () => {
  expect(versionsAsStarted([second, first], [{ number: 2, from: '2026-05-18' }]).map(({ from }) => from)).toEqual([
    '2026-02-09',
    '2026-05-18',
  ]);
});

it('names the amendments that began within the period', () => {
  expect(amendmentsIn([first, second], quarter).map(({ number }) => number)).toEqual([2]);
  expect(amendmentsIn([first, second], { from: '2026-06-29', to: '2026-09-27' })).toEqual([]);
});

describe('the promises of a quarter', () => {
  it('are those of every revision that held in it, dropped ones too', () => {
    expect(signedCommitments([first, second], quarter).map(({ id, isDropped }) => [id, isDropped])).toEqual([
      ['a', false],
      ['c', false],
      ['b', true],
    ]);
  });

  it('are those of the last one alone once the others are over', () => {
    const later = { from: '2026-06-29', to: '2026-09-27' };

    expect(signedCommitments([first, second], later).map(({ id }) => id)).toEqual(['a', 'c']);
  });

  it('are those of the first before the second began', () => {
    const early = { from: '2026-02-09', to: '2026-05-10' };

    expect(signedCommitments([first, second], early).map(({ id, terms }) => [id, terms.target])).toEqual([
      ['a', 4],
      ['b', 95],
    ]);
  });

  it('know what was promised on each day', () => {
    const [a, c] = signedCommitments([first, second], quarter);

    expect(['2026-02-02', '2026-05-14', '2026-05-15'].map((day) => termsOn(a!, day)?.target)).toEqual([4, 4, 8]);
    expect(['2026-05-14', '2026-05-15'].map((day) => termsOn(c!, day)?.id)).toEqual([undefined, 'c']);
  });
});
