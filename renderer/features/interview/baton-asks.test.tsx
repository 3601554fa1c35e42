import { render, screen } from '@testing-library/react';
import { beforeEach, expect, it, vi } from 'vitest';

import { batonSchema } from '#shared/domain/interview/interview-schema';
import { api } from '../../lib/api';
import { BatonAsks } from './baton-asks';
import { openInterview } from './interview-store';
import { sheetForTests } from './sheet-for-tests';

vi.mock('../../lib/api', () => ({
  api: { interviews: { open: vi.fn(), save: vi.fn() }, seats: {} },
  onEvent: () => () => undefined,
}));

beforeEach(async () => {
  const baton = batonSchema.parse({
    fromSeatId: 'hr',
    fromSeat: { id: 'hr', kind: 'hr' },
    fromDate: 1,
    asks: [
      { id: 'a', competencyId: 'money', ask: 'Which costs did you leave out?' },
      { id: 'b', competencyId: null, ask: 'When could you start?' },
      { id: 'c', competencyId: 'money', ask: ' ' },
    ],
  });
  const sheet = sheetForTests({}, { batons: [baton] });
  vi.mocked(api.interviews.open).mockResolvedValue(sheet);
  await openInterview(sheet.candidateId, '2');
});

const asks = () => screen.getAllByRole('listitem').map(({ textContent }) => textContent);

it('shows all that earlier dates handed on, with who and about what', () => {
  render(<BatonAsks competencyId={null} />);

  expect(asks()).toEqual([
    'HR, first date, on Money: Which costs did you leave out?',
    'HR, first date: When could you start?',
  ]);
});

it('shows beside a question only what belongs to its competency', () => {
  render(<BatonAsks competencyId="money" />);

  expect(asks()).toEqual(['HR, first date: Which costs did you leave out?']);
});

it('shows nothing where nothing was handed on', () => {
  render(<BatonAsks competencyId="people" />);

  expect(screen.queryByRole('list')).toBeNull();
});
