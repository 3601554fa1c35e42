import { act, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { beforeEach, expect, it, vi } from 'vitest';

import { agreementDocumentSchema } from '#shared/domain/agreement/agreement-schema';
import { calendarFaults } from '#shared/domain/calendar/calendar-faults';
import { workingCalendarSchema } from '#shared/domain/calendar/working-calendar-schema';
import { clientSchema } from '#shared/domain/engagement/engagement-schema';
import type { SigningRoom } from '#shared/domain/signing/room-schema';
import { AppError } from '#shared/kernel/errors';
import { agreementId, closing, revisionId, signingRoom, slides } from '../../../../tests/support/signing-views';
import {
  confirm,
  forgetRoom,
  inDialog,
  isOpenForSigning,
  lockedKeys,
  press,
  renderRoom,
} from '../../../../tests/support/signing-room-page';
import { api } from '../../../lib/api';

const calls = vi.hoisted(() => ({ navigate: vi.fn(), startJob: vi.fn(() => Promise.resolve(null)) }));

vi.mock('@tanstack/react-router', () => ({ useNavigate: () => calls.navigate }));
vi.mock('../../../lib/jobs-store', () => ({
  startJob: calls.startJob,
  useJobs: (select: (state: { jobs: [] }) => unknown) => select({ jobs: [] }),
}));
vi.mock('../../../lib/api', () => ({
  onEvent: () => () => undefined,
  api: {
    agreements: { get: vi.fn(), preview: vi.fn() },
    engagements: { list: vi.fn() },
    signing: {
      room: vi.fn(),
      content: vi.fn(),
      close: vi.fn(),
      reopen: vi.fn(),
      attachPaper: vi.fn(),
      seal: vi.fn(),
      beginAmendment: vi.fn(),
      saveAmendment: vi.fn(),
      dropAmendment: vi.fn(),
      checkChain: vi.fn(),
    },
  },
}));

const content = { client: clientSchema.parse({ name: 'N' }), document: agreementDocumentSchema.parse({}), slides };
const gaps = ['No chair', 'No ladder'].map((text) => ({ mustHave: 'communication', text }));

beforeEach(() => {
  vi.clearAllMocks();
  forgetRoom();
  vi.mocked(api.signing.content).mockResolvedValue(content);
  vi.mocked(api.agreements.get).mockRejectedValue(new Error('Not asked for here'));
  vi.mocked(api.engagements.list).mockResolvedValue([]);
});

async function open(room: SigningRoom) {
  vi.mocked(api.signing.room).mockResolvedValue(room);
  renderRoom();
  await screen.findByRole('tabpanel');
}

it('says first that closing freezes the text, then closes once', async () => {
  let answer = (_room: SigningRoom) => {};
  vi.mocked(api.signing.close).mockReturnValue(new Promise((resolve) => (answer = resolve)));
  await open(signingRoom());
  await press('Close for signing…');
  expect(inDialog().getByText(/Closing freezes the text/)).toBeVisible();
  await confirm('Close for signing');
  await confirm('Close for signing');

  expect(api.signing.close).toHaveBeenCalledExactlyOnceWith({
    agreementId,
    expectedRev: 4,
    acceptedGaps: [],
    gapsAcceptedBy: '',
  });
  await act(async () => answer(isOpenForSigning()));
  expect(screen.queryByRole('alertdialog')).toBeNull();
  expect(screen.getByText('0 of 2 required signatures')).toBeVisible();
});

it('leads from a blocker to where it is mended, and does not close', async () => {
  await open(signingRoom({ closing: closing({ blockers: ['Nobody signs for sales.'] }) }));
  expect(screen.getByText('Nobody signs for sales.')).toBeVisible();
  expect(screen.getByRole('button', { name: 'Close for signing…' })).toBeDisabled();
  await press('Open Set-up');
  expect(calls.navigate).toHaveBeenCalledWith(
    expect.objectContaining({ to: '/agreements/$agreementId', search: { stage: 'setup' } }),
  );
});

it('leads from a working time nobody can count to the field it is mended in, and does not close', async () => {
  const workingTime = calendarFaults(workingCalendarSchema.parse({ days: [], until: 60, timeZone: 'Europe/Ber' }));
  await open(signingRoom({ closing: closing({ workingTime }) }));
  expect(screen.getByText(/^Working time: No time zone is called “Europe\/Ber”/)).toBeVisible();
  expect(screen.getByRole('button', { name: 'Close for signing…' })).toBeDisabled();
  expect(screen.queryByRole('button', { name: 'Open Set-up' })).toBeNull();

  for (const [name, field] of [
    ['Go to “Working days”', 'calendar.days.mon'],
    ['Go to “Until”', 'calendar.until'],
    ['Go to “Time zone”', 'calendar.timeZone'],
  ] as const) {
    await press(name);
    expect(calls.navigate).toHaveBeenLastCalledWith(
      expect.objectContaining({ to: '/agreements/$agreementId', search: { stage: 'communication', field } }),
    );
  }
});

it('says what is worth a word, and closes all the same', async () => {
  const notes = ['Still to tick that they understand their own role: Ada.'];
  await open(signingRoom({ closing: closing({ notes }) }));
  expect(screen.getByText(notes[0] ?? '')).toBeVisible();
  expect(screen.getByRole('button', { name: 'Close for signing…' })).toBeEnabled();
  await press('Open Review');
  expect(calls.navigate).toHaveBeenCalledWith(expect.objectContaining({ search: { stage: 'review' } }));
});

it('takes each gap on its own and the name of who accepts them', async () => {
  vi.mocked(api.signing.close).mockResolvedValue(isOpenForSigning());
  await open(signingRoom({ closing: closing({ gaps }) }));
  expect(screen.getByText('2 gaps are neither filled nor accepted.')).toBeVisible();
  await userEvent.click(screen.getByRole('checkbox', { name: 'No chair' }));
  expect(screen.getByText('1 of 2 accepted')).toBeVisible();
  await userEvent.click(screen.getByRole('checkbox', { name: 'No ladder' }));
  expect(screen.getByText('Write who accepts the gaps.')).toBeVisible();
  await userEvent.type(screen.getByRole('textbox', { name: 'Accepted by' }), ' Ruth ');
  await press('Close for signing…');
  await confirm('Close for signing');
  expect(vi.mocked(api.signing.close).mock.calls[0]?.[0]).toMatchObject({
    acceptedGaps: ['No chair', 'No ladder'],
    gapsAcceptedBy: 'Ruth',
  });
});

it('asks for the keys first where they are locked, then goes on by itself', async () => {
  vi.mocked(api.signing.close).mockResolvedValue(isOpenForSigning());
  await open(signingRoom({ keys: lockedKeys }));
  await press('Close for signing…');
  await confirm('Close for signing');
  expect(api.signing.close).not.toHaveBeenCalled();

  vi.mocked(api.signing.room).mockResolvedValue(signingRoom());
  await userEvent.click(screen.getByText('Unlock'));
  expect(await screen.findByText('0 of 2 required signatures')).toBeVisible();
  expect(api.signing.close).toHaveBeenCalledOnce();
});

it('keeps the question with the reason when closing is refused, and reads what there is now', async () => {
  vi.mocked(api.signing.close).mockRejectedValue(new AppError('CONFLICT', 'The draft was changed meanwhile'));
  await open(signingRoom({ closing: closing() }));
  vi.mocked(api.signing.room).mockResolvedValue(signingRoom({ rev: 5 }));
  await press('Close for signing…');
  await confirm('Close for signing');
  expect(inDialog().getByText('The draft was changed meanwhile')).toBeVisible();
  await confirm('Close for signing');
  expect(vi.mocked(api.signing.close).mock.calls[1]?.[0].expectedRev).toBe(5);
});

it('saves why an agreement changes while it is typed, and judges it at once', async () => {
  vi.mocked(api.signing.saveAmendment).mockResolvedValue(undefined);
  const draft = { reason: '', timeline: 'From March', newKpis: 'Weekly' };
  const predecessor = { revisionId, number: 1, contentSha256: 'cc'.repeat(32) };
  const loosenings = [{ id: 'l', text: 'From 4 h to 8 h', certainty: 'loosened' }];
  const amendment = {
    draft,
    predecessor,
    changes: [{ section: 'sales', what: 'w', before: '4', after: '8' }],
    loosenings,
  };
  const blockers = ['The amendment has no reason. Write what changed under pressure.'];
  await open(signingRoom({ status: 'amending', closing: closing({ blockers, amendment }) }));
  expect(screen.getByText('1 changes side by side')).toBeVisible();
  expect(screen.getByText('From 4 h to 8 h')).toBeVisible();
  expect(screen.getByText(/The amendment has no reason/)).toBeVisible();
  expect(screen.queryByRole('button', { name: 'Open Set-up' })).toBeNull();

  await press('Reason:');
  expect(screen.queryByText(/The amendment has no reason/)).toBeNull();
  expect(screen.getByRole('button', { name: 'Close for signing…' })).toBeEnabled();
  await vi.waitFor(() => expect(api.signing.saveAmendment).toHaveBeenCalled());
  expect(vi.mocked(api.signing.saveAmendment).mock.lastCall?.[0]).toEqual({
    agreementId,
    amendment: { ...draft, reason: '!' },
  });
});
