import { act, render, screen, waitFor } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { beforeEach, expect, it, vi } from 'vitest';

import { agreementIdSchema } from '#shared/domain/agreement/agreement-schema';
import { axeInDom } from '../../../../tests/support/axe-in-dom';
import { revisionView } from '../../../../tests/support/revision-view-builder';
import { api } from '../../../lib/api';
import { editDocument, flushSaves, useWorkshop } from '../workshop-store';
import { AmendingBanner } from './amending-banner';
import { CloseAndSign } from './close-and-sign';
import { ClosedMeanwhile } from './closed-meanwhile';

const navigate = vi.hoisted(() => vi.fn());
vi.mock('@tanstack/react-router', () => ({ useNavigate: () => navigate }));
vi.mock('../../../lib/api', () => ({
  api: { agreements: { save: vi.fn() }, signing: { room: vi.fn() } },
  onEvent: () => () => undefined,
}));

const agreementId = agreementIdSchema.parse('11111111-1111-4111-8111-111111111111');
const signingPage = { to: '/agreements/$agreementId/sign', params: { agreementId } };

beforeEach(() => {
  navigate.mockReset();
  vi.mocked(api.agreements.save).mockReset().mockResolvedValue({ kind: 'saved', rev: 1, updatedAtMs: 0 });
  useWorkshop.setState({ ...useWorkshop.getInitialState(), agreementId }, true);
});

it('leads from the review to the signing page once every word is saved', async () => {
  render(<CloseAndSign />);
  act(() => editDocument('Change the title', (document) => void (document.title = 'Last words')));
  await userEvent.click(screen.getByRole('button', { name: 'Close and sign…' }));

  await waitFor(() => expect(navigate).toHaveBeenCalledWith(signingPage));
  expect(vi.mocked(api.agreements.save).mock.lastCall?.[0].draft.document?.title).toBe('Last words');
});

it('stays at the review while the last words are not on the disk', async () => {
  render(<CloseAndSign />);
  vi.mocked(api.agreements.save).mockRejectedValue(new Error('The disk is full'));
  act(() => editDocument('Change the title', (document) => void (document.title = 'Never saved')));
  await userEvent.click(screen.getByRole('button', { name: 'Close and sign…' }));

  await waitFor(() => expect(useWorkshop.getState().saveState.kind).toBe('failed'));
  expect(navigate).not.toHaveBeenCalled();
  vi.mocked(api.agreements.save).mockResolvedValue({ kind: 'saved', rev: 1, updatedAtMs: 0 });
  await flushSaves();
});

it.each([
  { standing: 'signing', hasKept: true, words: /is kept.*Reopen the revision/ },
  { standing: 'sealed', hasKept: true, words: /is kept.*Begin an amendment/ },
  { standing: 'signing', hasKept: false, words: /Everything you typed is in it/ },
] as const)(
  'says of an agreement that is $standing what became of the last words',
  async ({ standing, hasKept, words }) => {
    const { document, facilitation } = useWorkshop.getState();
    const theirs = {
      id: agreementId,
      rev: 2,
      createdAtMs: 0,
      updatedAtMs: 0,
      status: standing,
      document,
      facilitation,
    };
    const mine = { document, facilitation };
    useWorkshop.setState({
      standing,
      isClosedMeanwhile: true,
      conflict: hasKept
        ? {
            conflictId: 'c',
            isLeftOver: false,
            mine,
            theirs: { ...theirs, engagementId: useWorkshop.getState().engagement.id },
          }
        : null,
    });
    const { container } = render(<ClosedMeanwhile />);

    expect(screen.getByRole('alert')).toHaveTextContent(words);
    expect(await axeInDom(container)).toEqual([]);
    await userEvent.click(screen.getByRole('button', { name: 'Open the signing page' }));
    expect(navigate).toHaveBeenCalledWith(signingPage);
  },
);

it('says while amending which revision holds meanwhile', async () => {
  const sealed = revisionView(2, { state: 'sealed', sealedAtMs: 1 });
  const reopened = revisionView(3, { state: 'reopened', reopenedAtMs: 2, reopenReason: 'A wrong day' });
  vi.mocked(api.signing.room).mockResolvedValue({
    agreementId,
    engagementId: useWorkshop.getState().engagement.id,
    clientName: 'Client',
    isSample: false,
    title: 'Agreement',
    status: 'amending',
    rev: 1,
    closing: null,
    revisions: [reopened, sealed],
    log: { entries: [], problem: null },
    keys: { current: null, roots: [], isUnlocked: false, hasKeychain: false },
  });
  const { container } = render(<AmendingBanner />);
  expect(container).toBeEmptyDOMElement();

  act(() => useWorkshop.setState({ standing: 'amending' }));
  expect(await screen.findByText('You are changing revision 2, which is signed and sealed')).toBeVisible();
  await userEvent.click(screen.getByRole('button', { name: 'Reason and changes' }));
  expect(navigate).toHaveBeenCalledWith(signingPage);
});
