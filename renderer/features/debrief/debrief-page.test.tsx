import { render, screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { beforeEach, expect, it, vi } from 'vitest';

import type { CandidateEvidence, DebriefDocument, DecisionDraft } from '#shared/domain/debrief/debrief-schema';
import { AppError } from '#shared/kernel/errors';
import { debriefSearch, evidenceOf, openCard } from '../../../tests/support/evidence-builder';
import { TopBarContext } from '../../ui/top-bar';
import { DebriefPage } from './debrief-page';
import { debriefDraft, useDebrief } from './debrief-store';

const searchId = '6f1b4a34-7a51-4c0e-9a63-5f1f4b0f7f01';
const calls = vi.hoisted(() => ({
  evidence: null as CandidateEvidence | null,
  others: [] as CandidateEvidence[],
  saved: [] as DebriefDocument[],
  moved: [] as object[],
  decided: [] as DecisionDraft[],
  refusal: null as Error | null,
  jobs: [] as object[],
}));

vi.mock('../../lib/jobs-store', () => ({ startJob: (request: object) => Promise.resolve(calls.jobs.push(request)) }));
vi.mock('../../lib/api', async () => {
  const { debriefDocumentSchema } = await import('#shared/domain/debrief/debrief-schema');
  const answer = () => ({
    searchId,
    search: debriefSearch,
    evidence: calls.evidence,
    document: debriefDocumentSchema.parse({}),
    rev: 0,
  });
  return {
    onEvent: () => () => undefined,
    api: {
      debriefs: {
        get: () => (calls.refusal ? Promise.reject(calls.refusal) : Promise.resolve(answer())),
        compare: () =>
          Promise.resolve({ searchId, search: debriefSearch, candidates: [calls.evidence, ...calls.others] }),
        save: ({ document, expectedRev }: { document: DebriefDocument; expectedRev: number }) => {
          calls.saved.push(document);
          return Promise.resolve({ kind: 'saved', rev: expectedRev + 1 });
        },
        move: (move: { competencyId: string; seatId: string; to: number; reason: string }) => {
          calls.moved.push(move);
          const id = '00000000-0000-4000-8000-0000000000aa';
          const moves = [{ ...move, id, from: 2, movedAtMs: 2_000 }];
          return Promise.resolve({ ...answer(), evidence: { ...calls.evidence, moves } });
        },
        decide: ({ decision }: { decision: DecisionDraft }) => {
          calls.decided.push(decision);
          const extra = { decidedAtMs: 3_000, composite: 2, grade: 'C', isAgainstComposite: true };
          const decisions = [{ ...decision, ...extra, id: '00000000-0000-4000-8000-0000000000bb' }];
          return Promise.resolve({ ...answer(), evidence: { ...calls.evidence, decisions } });
        },
      },
    },
  };
});

/** The CEO and the CFO are 3 points apart on numbers; on people, HR and the CEO agree. */
const lena = (changes: object = {}) =>
  evidenceOf(1, 'Lena Fox', {
    cards: [
      openCard({ seatId: 'ceo', numbers: 2, people: 4, said: 'The CEO heard this' }),
      openCard({ seatId: 'cfo', numbers: 5, said: 'The CFO heard this' }),
      openCard({ seatId: 'hr', people: 4, numbers: 3, said: 'HR heard this' }),
    ],
    ...changes,
  });

beforeEach(() => {
  calls.evidence = lena();
  calls.others = [];
  for (const list of [calls.saved, calls.moved, calls.decided, calls.jobs]) list.length = 0;
  calls.refusal = null;
  useDebrief.setState({ status: 'loading', problem: '', candidateId: null, debrief: null });
});

async function open() {
  render(
    <TopBarContext value={{ status: null, actions: null }}>
      <DebriefPage candidateId={lena().candidateId} />
    </TopBarContext>,
  );
  await screen.findByRole('heading', { name: 'Debrief on Lena Fox' });
  return userEvent.setup();
}
const rowNames = () =>
  within(screen.getByRole('table'))
    .getAllByRole('rowheader')
    .map((head) => head.textContent);

it('shows disagreement first, with its words, and the evidence of the two seats that are furthest apart', async () => {
  await open();

  expect(rowNames()).toEqual(['Command of numbers3 points apart', 'Builds a team']);
  const panel = screen.getByRole('region', { name: 'Command of numbers, 3 points apart' });
  expect(within(panel).getByRole('region', { name: 'CEO' })).toHaveTextContent('The CEO heard this on numbers');
  expect(within(panel).getByRole('region', { name: 'CFO' })).toHaveTextContent('The CFO heard this on numbers');
  expect(within(panel).getByText('HR heard this on numbers')).not.toBeVisible();
});

it('leads back to the candidate', async () => {
  await open();

  expect(screen.getByRole('link', { name: 'Interviews and details' })).toHaveAttribute(
    'href',
    `/hiring/${searchId}/candidates/${lena().candidateId}`,
  );
});

it('prints the digit of every score and says where there is none', async () => {
  await open();

  const [numbers, people] = within(screen.getByRole('table')).getAllByRole('row').slice(1);
  const cells = (row: HTMLElement | undefined) =>
    within(row!)
      .getAllByRole('cell')
      .slice(0, 3)
      .map((cell) => /: (\d)\. Move|not rated/.exec(cell.textContent)?.at(-1) ?? 'none');
  expect(cells(numbers)).toEqual(['2', '5', '3']);
  expect(cells(people)).toEqual(['4', 'none', '4']);
});

it('moves a score with a reason, keeps both and says who moved', async () => {
  const user = await open();
  await user.click(screen.getByRole('button', { name: /CEO, Command of numbers: ?2 ?. Move this score/ }));
  const dialog = screen.getByRole('dialog', { name: 'CEO: Command of numbers' });
  await user.click(within(dialog).getByRole('button', { name: 'Move the score' }));
  expect(within(dialog).getByText('Write on what evidence the score moves')).toBeVisible();
  expect(calls.moved).toEqual([]);

  await user.click(within(dialog).getByRole('radio', { name: '3.5' }));
  await user.type(within(dialog).getByRole('textbox', { name: /On what evidence/ }), 'The forecast was read out');
  await user.click(within(dialog).getByRole('button', { name: 'Move the score' }));

  expect(calls.moved).toMatchObject([{ seatId: 'ceo', competencyId: 'numbers', to: 3.5 }]);
  expect(
    screen.getByRole('button', { name: /CEO, Command of numbers: ?before the discussion ?2 ?, now ?3.5/ }),
  ).toBeVisible();
  expect(screen.getByRole('region', { name: 'Moved in the discussion' })).toHaveTextContent(
    'The forecast was read out',
  );
});

it('asks for a reason before it records a decision against the scores, and names dissent', async () => {
  calls.evidence = lena({ cards: [openCard({ seatId: 'ceo', people: 2, numbers: 2 })] });
  const user = await open();
  await user.click(screen.getByRole('button', { name: 'Record a decision' }));
  const dialog = screen.getByRole('dialog', { name: 'Decision on Lena Fox' });
  expect(within(dialog).getByText(/cannot be edited or taken back/)).toBeVisible();
  expect(within(dialog).queryByText('This goes against the scores')).toBeNull();
  await user.click(within(dialog).getByRole('radio', { name: 'Hire' }));
  expect(within(dialog).getByText(/The composite of 2.0 is grade C/)).toBeVisible();
  await user.type(within(dialog).getByRole('textbox', { name: /Decided by/ }), 'Ingrid Solheim');
  await user.click(within(dialog).getByRole('button', { name: 'Record for good' }));
  expect(await within(dialog).findByText('Write why you decide against the scores')).toBeVisible();
  expect(calls.decided).toEqual([]);

  await user.type(within(dialog).getByRole('textbox', { name: /Reason against the scores/ }), 'She grew a team of two');
  await user.click(within(dialog).getByRole('button', { name: 'Add a dissent' }));
  await user.type(within(dialog).getByRole('textbox', { name: 'Who dissents' }), 'Jonas Lindqvist');
  await user.type(within(dialog).getByRole('textbox', { name: 'Why' }), 'No figure held');
  await user.click(within(dialog).getByRole('button', { name: 'Record for good' }));

  expect(await screen.findByText('Jonas Lindqvist dissents:')).toBeVisible();
  expect(calls.decided).toMatchObject([{ kind: 'hire', dissents: [{ name: 'Jonas Lindqvist' }] }]);
  expect(screen.getByText('Against the composite')).toBeVisible();
});

it('lets the junior speak first and the CEO last, reorders by keyboard and counts down', async () => {
  const user = await open();
  const names = () =>
    within(screen.getByRole('list', { name: 'Speaking order' }))
      .getAllByRole('listitem')
      .map((row) => row.textContent);
  expect(names()).toEqual(['HR', 'CFO', 'CEO']);

  await user.click(screen.getByRole('button', { name: 'Move up: CEO' }));
  expect(names()).toEqual(['HR', 'CEO', 'CFO']);
  await user.click(screen.getByRole('button', { name: 'Give HR the word' }));
  expect(screen.getByRole('timer')).toHaveTextContent(/^[23]:\d\d left$/);
  await user.click(screen.getByRole('button', { name: 'HR is done' }));
  await debriefDraft.flush();

  expect(calls.saved.at(-1)).toMatchObject({ speakingOrder: ['hr', 'ceo', 'cfo'], spoken: ['hr'] });
});

it('keeps the notes of each competency as they are typed', async () => {
  const user = await open();
  await user.type(screen.getByRole('textbox', { name: 'Notes on Command of numbers' }), 'Two deals');
  await user.click(screen.getByRole('button', { name: 'Builds a team' }));
  expect(screen.getByRole('textbox', { name: 'Notes on Builds a team' })).toHaveValue('');
  await debriefDraft.flush();

  expect(calls.saved.at(-1)?.notes).toEqual({ numbers: 'Two deals' });
});

it('says of what is sealed how much exists and who has not committed, and nothing more', async () => {
  const seats = [
    { seatId: 'ceo', status: 'committed' },
    { seatId: 'cfo', status: 'begun' },
    { seatId: 'hr', status: 'waiting' },
  ];
  calls.evidence = lena({ cards: [], sealed: 2, dates: [{ date: 1, isOpen: false, seats }] });
  await open();

  expect(screen.getByText('No scores are open yet')).toBeVisible();
  expect(screen.getByText('2 sealed assessments')).toBeVisible();
  expect(screen.getByText('First date: CFO and HR have not committed.')).toBeVisible();
  expect(screen.queryByRole('table')).toBeNull();
});

it('shows deal-breakers and red flags, and is silent about interviewers while n is small', async () => {
  const document = { dealBreakers: [{ dealBreakerId: 'untruth', evidence: 'The degree' }] };
  calls.evidence = lena({ cards: [openCard({ seatId: 'ceo', people: 5, numbers: 5, document })] });
  await open();

  expect(screen.getByText('Deal-breaker: Told an untruth')).toBeVisible();
  expect(screen.getByText('A deal-breaker was seen: the grade is C at most.')).toBeVisible();
  expect(screen.queryByRole('heading', { name: 'The interviewers' })).toBeNull();
});

it('asks for files by what they are of', async () => {
  const user = await open();
  await user.click(screen.getByRole('button', { name: 'Export' }));
  await user.click(screen.getByRole('menuitem', { name: 'Scorecard: CFO, first date (PDF)' }));

  expect(calls.jobs).toEqual([{ kind: 'export-scorecard', candidateId: lena().candidateId, seatId: 'cfo', date: 1 }]);
});

it('says why it could not be opened and tries again', async () => {
  calls.refusal = new AppError('NOT_FOUND', 'This candidate no longer exists');
  render(<DebriefPage candidateId={lena().candidateId} />);
  expect(await screen.findByText('This candidate no longer exists')).toBeVisible();

  calls.refusal = null;
  await userEvent.click(screen.getByRole('button', { name: 'Try again' }));
  expect(await screen.findByRole('heading', { name: 'Debrief on Lena Fox' })).toBeVisible();
});
