import { screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { beforeEach, expect, it, vi } from 'vitest';

import { agreementDocumentSchema } from '#shared/domain/agreement/agreement-schema';
import { clientSchema } from '#shared/domain/engagement/engagement-schema';
import { revisionIdSchema } from '#shared/domain/signing/revision-schema';
import type { SigningRoom } from '#shared/domain/signing/room-schema';
import {
  agreementId,
  picture,
  revisionId,
  revisionView,
  salesView,
  signatoryView,
  signingRoom,
  slides,
} from '../../../tests/support/signing-views';
import {
  confirm,
  forgetRoom,
  inDialog,
  isOpenForSigning,
  lockedKeys,
  press,
  renderRoom,
} from '../../../tests/support/signing-room-page';
import { api } from '../../lib/api';

const calls = vi.hoisted(() => ({ navigate: vi.fn(), startJob: vi.fn(() => Promise.resolve(null)) }));

vi.mock('@tanstack/react-router', () => ({ useNavigate: () => calls.navigate }));
vi.mock('../../lib/jobs-store', () => ({
  startJob: calls.startJob,
  useJobs: (select: (state: { jobs: [] }) => unknown) => select({ jobs: [] }),
}));
vi.mock('../../lib/api', () => ({
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

const earlierId = revisionIdSchema.parse('44444444-4444-4444-8444-444444444444');
const content = { client: clientSchema.parse({ name: 'N' }), document: agreementDocumentSchema.parse({}), slides };
const isSealed = (changes: Parameters<typeof revisionView>[0] = {}) =>
  signingRoom({
    status: 'sealed',
    closing: null,
    revisions: [
      revisionView({ state: 'sealed', sealedAtMs: 0, fileSha256: 'bb'.repeat(32), whyNotSeal: null, ...changes }),
    ],
  });
beforeEach(() => {
  vi.clearAllMocks();
  forgetRoom();
  vi.mocked(api.signing.content).mockResolvedValue(content);
});

async function open(room: SigningRoom) {
  vi.mocked(api.signing.room).mockResolvedValue(room);
  renderRoom();
  await screen.findByRole('tabpanel');
}

it('hands the laptop to whoever is still to sign, in any order', async () => {
  await open(isOpenForSigning());
  expect(screen.getByText('3f2a 9b10 77c4 e01d')).toBeVisible();
  expect(screen.getByText('Hana Brandt and Maria Lopez have still to sign.')).toBeVisible();
  expect(screen.getByRole('button', { name: 'Seal…' })).toBeDisabled();
  await press('Hand over to Maria Lopez');
  expect(calls.navigate).toHaveBeenCalledWith({
    to: '/sign/$revisionId/$signatoryId',
    params: { revisionId, signatoryId: 's1' },
  });
});

it('opens the keys before it hands the laptop over', async () => {
  await open({ ...isOpenForSigning(), keys: lockedKeys });
  vi.mocked(api.signing.room).mockResolvedValue(isOpenForSigning());
  await press('Hand over to Maria Lopez');
  expect(calls.navigate).not.toHaveBeenCalled();
  await userEvent.click(screen.getByText('Unlock'));
  await vi.waitFor(() => expect(calls.navigate).toHaveBeenCalledOnce());
});

it('shows a digital signature with its time and a clock that was set back', async () => {
  const hours = 3 * 3_600_000;
  await open(
    isOpenForSigning({
      signatories: [signatoryView({ state: 'signed', method: 'drawn', picture, atMs: 0, clockWentBackMs: hours })],
    }),
  );
  expect(screen.getByRole('img', { name: 'Signature of Hana Brandt' })).toBeVisible();
  expect(
    screen.getByText(/Signed by drawing on .* by this machine’s clock, which had been set back 3 hours/),
  ).toBeVisible();
});

it('never shows what was signed on paper like a digital signature', async () => {
  await open(
    isOpenForSigning({
      signatories: [signatoryView({ state: 'on-paper', picture, atMs: 0 }), salesView()],
      papers: [{ id: 'p1', fileName: 'scan.pdf', signatoryIds: ['m1'], attachedAtMs: 0 }],
    }),
  );
  expect(screen.getByText('On paper', { selector: '.chip *' })).toBeVisible();
  expect(screen.queryByRole('img', { name: /Signature of/ })).toBeNull();
  expect(screen.queryByText('Signed')).toBeNull();
  await press('Save a copy of scan.pdf');
  expect(calls.startJob).toHaveBeenCalledWith({ kind: 'export-paper', revisionId, paperId: 'p1' });
});

it('says what to do where the keys were replaced after the closing', async () => {
  await open(isOpenForSigning({ rootFingerprint: 'dd'.repeat(32) }));
  expect(screen.getByText(/Reopen it, close it again and have it signed anew/)).toBeVisible();
});

it('shows why somebody declined', async () => {
  await open(isOpenForSigning({ signatories: [signatoryView({ state: 'declined', reason: 'No budget', atMs: 0 })] }));
  expect(screen.getByText('No budget')).toBeVisible();
  expect(screen.queryByRole('button', { name: /^Hand over/ })).toBeNull();
});

it('asks whose signatures are on a scan', async () => {
  vi.mocked(api.signing.attachPaper).mockResolvedValue(isOpenForSigning());
  await open(isOpenForSigning());
  await press('Attach a scan…');
  const dialog = within(screen.getByRole('dialog'));
  await userEvent.click(dialog.getByRole('button', { name: 'Choose the scan…' }));
  expect(dialog.getByRole('alert')).toHaveTextContent('Say whose signatures');
  await userEvent.click(dialog.getByRole('checkbox', { name: 'Maria Lopez' }));
  await userEvent.click(dialog.getByRole('button', { name: 'Choose the scan…' }));
  expect(api.signing.attachPaper).toHaveBeenCalledExactlyOnceWith({ revisionId, signatoryIds: ['s1'] });
  expect(screen.queryByRole('dialog')).toBeNull();
});

it('reopens only with a reason', async () => {
  vi.mocked(api.signing.reopen).mockResolvedValue(signingRoom());
  await open(isOpenForSigning());
  await press('Reopen…');
  const dialog = within(screen.getByRole('dialog'));
  await userEvent.click(dialog.getByRole('button', { name: 'Reopen' }));
  expect(dialog.getByText('Write why')).toBeVisible();
  await userEvent.type(dialog.getByRole('textbox'), 'A wrong target');
  await userEvent.click(dialog.getByRole('button', { name: 'Reopen' }));
  expect(api.signing.reopen).toHaveBeenCalledExactlyOnceWith({ revisionId, reason: 'A wrong target' });
  expect(await screen.findByRole('button', { name: 'Close for signing…' })).toBeVisible();
});

it('says that sealing is final and who has not signed, then seals', async () => {
  vi.mocked(api.signing.seal).mockResolvedValue(isSealed());
  const done = { state: 'signed', method: 'typed', atMs: 0, picture } as const;
  const witness = signatoryView({ id: 'w', name: 'Ruth Okafor', role: 'witness', isRequired: false });
  await open(isOpenForSigning({ whyNotSeal: null, signatories: [signatoryView(done), salesView(done), witness] }));
  await press('Seal…');
  expect(inDialog().getByText(/Sealing is final/)).toBeVisible();
  expect(inDialog().getByText(/Without a signature of Ruth Okafor/)).toBeVisible();
  await confirm('Seal for good');
  expect(await screen.findByRole('heading', { name: 'Sealed' })).toBeVisible();
});

it('shows a sealed revision with whole digests, its files and what a check of the chain found', async () => {
  vi.mocked(api.signing.checkChain).mockResolvedValue({
    isWhole: false,
    links: [
      {
        revisionId: isSealed().revisions[0]!.id,
        number: 1,
        contentSha256: 'aa',
        isIntact: false,
        problems: ['A byte differs.'],
      },
    ],
    logProblem: null,
  });
  await open(isSealed());
  expect(screen.getByText('aaaa '.repeat(16).trim())).toBeVisible();
  await press('Export sealed PDF');
  await press('Export slides');
  expect(calls.startJob.mock.calls).toEqual([
    [{ kind: 'export-revision-pdf', revisionId }],
    [{ kind: 'export-revision-deck', revisionId, layout: 'standard' }],
  ]);
  await press('Check this chain');
  expect(await screen.findByText('The chain does not hold')).toBeVisible();
  expect(screen.getByText('Revision 1: A byte differs.')).toBeVisible();
});

it('lets every revision be read, and each sealed one be exported, also while it is amended', async () => {
  const old = revisionView({ id: earlierId, number: 1, state: 'sealed', sealedAtMs: 0 });
  const reopened = revisionView({ number: 2, state: 'reopened', reopenedAtMs: 0, reopenReason: 'A wrong target' });
  await open(signingRoom({ status: 'amending', revisions: [reopened, old] }));
  await userEvent.click(screen.getByRole('tab', { name: 'Revisions (2)' }));
  await press('Sealed PDF of revision 1');
  expect(calls.startJob).toHaveBeenCalledExactlyOnceWith({ kind: 'export-revision-pdf', revisionId: old.id });
  expect(screen.queryByRole('button', { name: 'Sealed PDF of revision 2' })).toBeNull();

  await press('Read revision 2');
  const dialog = within(screen.getByRole('dialog', { name: 'Service level agreement, revision 2' }));
  expect(await dialog.findByRole('article', { name: 'The agreement' })).toBeVisible();
  expect(vi.mocked(api.signing.content).mock.lastCall?.[0]).toEqual({ revisionId });
});

it('begins an amendment of a sealed revision after asking', async () => {
  vi.mocked(api.signing.beginAmendment).mockResolvedValue(signingRoom({ status: 'amending' }));
  await open(isSealed());
  await press('Amend…');
  await confirm('Begin the amendment');
  expect(api.signing.beginAmendment).toHaveBeenCalledExactlyOnceWith({ agreementId });
  expect(await screen.findByText('Being amended')).toBeVisible();
});

it('says that the log does not hold whatever else is shown', async () => {
  await open({ ...isSealed(), log: { entries: [], problem: 'Line 3 was changed.' } });
  expect(screen.getByRole('alert')).toHaveTextContent('Line 3 was changed.');
});

it('says why the room could not be read and tries again', async () => {
  vi.mocked(api.signing.room).mockRejectedValueOnce(new Error('The file is locked'));
  renderRoom();
  expect(await screen.findByText('The file is locked')).toBeVisible();
  vi.mocked(api.signing.room).mockResolvedValue(signingRoom());
  await press('Try again');
  expect(await screen.findByRole('heading', { level: 1 })).toBeVisible();
});
