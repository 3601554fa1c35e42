import { render, screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import type { ReactNode } from 'react';
import { beforeEach, expect, it, vi } from 'vitest';

import type { CandidateEvidence } from '#shared/domain/debrief/debrief-schema';
import { debriefSearch, evidenceOf, openCard } from '../../../../tests/support/evidence-builder';
import { ComparePage } from './compare-page';
import { useCompare } from './compare-store';

const searchId = '6f1b4a34-7a51-4c0e-9a63-5f1f4b0f7f01';
const calls = vi.hoisted(() => ({ candidates: [] as CandidateEvidence[], jobs: [] as object[], refusal: '' }));

vi.mock('../../../lib/jobs-store', () => ({
  startJob: (request: object) => Promise.resolve(calls.jobs.push(request)),
}));
vi.mock('@tanstack/react-router', () => ({
  Link: ({ children, params, title }: { children: ReactNode; params: { candidateId: string }; title?: string }) => (
    <a href={`#${params.candidateId}`} title={title}>
      {children}
    </a>
  ),
}));
vi.mock('../../../lib/api', () => ({
  onEvent: () => () => undefined,
  api: {
    debriefs: {
      compare: () =>
        calls.refusal === ''
          ? Promise.resolve({ searchId, search: debriefSearch, candidates: calls.candidates })
          : Promise.reject(new Error(calls.refusal)),
    },
  },
}));

beforeEach(() => {
  calls.candidates = [];
  calls.jobs.length = 0;
  calls.refusal = '';
  useCompare.setState({ status: 'loading', problem: '', searchId: null, comparison: null });
});

async function open() {
  render(<ComparePage searchId={searchId} />);
  await screen.findByRole('heading', { name: 'Compare' });
}
const row = (name: string) =>
  within(screen.getByRole('rowheader', { name }).closest('tr')!)
    .getAllByRole('cell')
    .map((cell) => cell.textContent);

const lena = () =>
  evidenceOf(1, 'Lena Fox', {
    cards: [openCard({ seatId: 'cfo', numbers: 5, people: 4 }), openCard({ seatId: 'hr', numbers: 2, people: 4 })],
  });

it('puts candidates with open scores side by side, the others after them', async () => {
  const seats = [{ seatId: 'cfo', status: 'begun' }];
  const omar = evidenceOf(2, 'Omar Reyes', { sealed: 1, dates: [{ date: 1, isOpen: false, seats }] });
  calls.candidates = [omar, lena()];
  await open();

  expect(screen.getAllByRole('columnheader').map((head) => head.textContent)).toEqual([
    'Candidate',
    'Lena Fox',
    'Omar Reyes',
  ]);
  expect(row('Grade')).toEqual(['B', 'No open scores']);
  expect(row('Composite')).toEqual(['3.8', '–none']);
  expect(row('Still sealed')).toEqual(['–none', '1 sealed assessmentFirst date: CFO has not committed.']);
  expect(row('Command of numbers')[0]).toBe('3.52 seats3 points apart');
  expect(screen.queryByText(/Comparable on/)).toBeNull();
});

it('has the whole of a name and headline that the head of its column cuts', async () => {
  const [name, headline] = ['Wolfeschlegel'.repeat(15), 'Steinhausen'.repeat(25)];
  calls.candidates = [{ ...evidenceOf(1, name, {}), headline }];
  await open();

  expect(screen.getByTitle(name)).toHaveTextContent(name);
  expect(screen.getByTitle(headline)).toHaveTextContent(headline);
});

it('compares on the same questions where a kit was changed in between, and says so', async () => {
  const omar = evidenceOf(2, 'Omar Reyes', { cards: [openCard({ seatId: 'cfo', numbers: 5, people: 3, version: 2 })] });
  calls.candidates = [evidenceOf(1, 'Lena Fox', { cards: [openCard({ seatId: 'cfo', numbers: 1, people: 4 })] }), omar];
  await open();

  expect(screen.getByText('Comparable on 1 of 3 questions')).toBeVisible();
  expect(screen.getByText(/CFO, first date: Lena Fox had version 1, Omar Reyes had version 2/)).toBeVisible();
  expect(row('Composite')).toEqual(['2.5', '4.0']);
  expect(row('On the same questions')).toEqual(['4.0', '3.0']);
  expect(row('Command of numbers')).toEqual(['–none', '–none']);

  await userEvent.click(screen.getByRole('radio', { name: 'Everything open' }));
  expect(row('Command of numbers')).toEqual(['1.01 seat', '5.01 seat']);
});

it('exports the deck, the scores and the search file', async () => {
  calls.candidates = [lena()];
  await open();
  for (const name of ['Comparison deck (PowerPoint)', 'Scores (CSV)', 'Save as search file (JSON)']) {
    await userEvent.click(screen.getByRole('button', { name: 'Export' }));
    await userEvent.click(screen.getByRole('menuitem', { name }));
  }

  expect(calls.jobs).toEqual([
    { kind: 'export-comparison', searchId },
    { kind: 'export-scores', searchId },
    { kind: 'export-search', searchId },
  ]);
});

it.each([
  { name: 'nobody', candidates: [], words: 'No candidates yet' },
  { name: 'nobody with open scores', candidates: [evidenceOf(2, 'Omar Reyes')], words: 'No scores are open yet' },
])('says what to do while there is $name, and offers no export', async ({ candidates, words }) => {
  calls.candidates = candidates;
  await open();

  expect(screen.getByText(words)).toBeVisible();
  expect(screen.queryByRole('button', { name: 'Export' })).toBeNull();
});

it('says why the candidates could not be read and tries again', async () => {
  calls.refusal = 'The file is locked';
  render(<ComparePage searchId={searchId} />);
  expect(await screen.findByText('The file is locked')).toBeVisible();

  calls.refusal = '';
  await userEvent.click(screen.getByRole('button', { name: 'Try again' }));
  expect(await screen.findByRole('heading', { name: 'Compare' })).toBeVisible();
});
