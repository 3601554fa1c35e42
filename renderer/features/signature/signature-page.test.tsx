import { act, render, screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { beforeEach, expect, it, vi } from 'vitest';

import { AppError } from '#shared/kernel/errors';
import type { SigningSheet } from '#shared/domain/signing/room-schema';
import { agreementId, picture, revisionId, signatoryView, signingSheet } from '../../../tests/support/signing-views';
import { api } from '../../lib/api';
import { TopBarContext } from '../../ui/top-bar';
import type { Strokes } from './pad/ink-history';
import { SheetPartsContext, type SheetParts } from './sheet-parts';
import { SignaturePage } from './signature-page';

vi.mock('../../lib/api', () => ({ api: { signing: { sheet: vi.fn(), sign: vi.fn(), decline: vi.fn() } } }));

const pen = vi.hoisted(() => ({ draw: (_strokes: Strokes) => {} }));
// Nothing is drawn in jsdom: the pad's pen is in the test's hand.
vi.mock('./pad/create-pad', () => ({
  createPad: (_canvas: unknown, _strokes: unknown, onDraw: (strokes: Strokes) => void) => {
    pen.draw = onDraw;
    return { show: () => undefined, close: () => undefined };
  },
}));

const onLeave = vi.fn();
const signed = signingSheet({
  signatory: signatoryView({ state: 'signed', method: 'typed', atMs: 0, picture }),
  isOpen: false,
});
const loosenings = ['Response time', 'Contact attempts'].map((text, index) => ({
  id: `l${index}`,
  text: `${text}: from at most 4 to at most 8`,
  certainty: 'loosened',
}));
const stroke = [
  { x: 1, y: 1, pressure: 0.5, timeMs: 0 },
  { x: 90, y: 40, pressure: 0.5, timeMs: 80 },
];

beforeEach(() => {
  vi.clearAllMocks();
  sessionStorage.clear();
  vi.mocked(api.signing.sign).mockResolvedValue(signed);
});

/** Where the frame of the window has its buttons. */
function bar(): HTMLElement {
  document.getElementById('bar')?.remove();
  const slot = document.createElement('div');
  slot.id = 'bar';
  return document.body.appendChild(slot);
}

async function open(sheet: SigningSheet = signingSheet()) {
  vi.mocked(api.signing.sheet).mockResolvedValue(sheet);
  const parts: SheetParts = {
    amendmentReasons: ({ reason }) => <p>{reason}</p>,
    changeList: () => <p>The changes</p>,
    paper: () => <p>The whole text</p>,
  };
  const page = render(
    <SheetPartsContext value={parts}>
      <TopBarContext value={{ status: null, actions: bar() }}>
        <SignaturePage revisionId={revisionId} signatoryId={sheet.signatory.id} onLeave={onLeave} />
      </TopBarContext>
    </SheetPartsContext>,
  );
  await screen.findByRole('heading', { level: 1 });
  return page;
}

const press = (name: string | RegExp) => userEvent.click(screen.getByRole('button', { name }));
const tick = (name: RegExp) => userEvent.click(screen.getByRole('checkbox', { name }));
const typeName = async (name: string) => {
  await userEvent.click(screen.getByRole('tab', { name: 'Type' }));
  await userEvent.type(screen.getByRole('textbox', { name: 'Type your name' }), name);
};

it('greets the signatory and shows the digest as on paper', async () => {
  await open();
  expect(screen.getByRole('heading', { name: 'Hana Brandt, please read and sign' })).toBeVisible();
  expect(screen.getByText('3f2a 9b10 77c4 e01d')).toBeVisible();
});

it('turns the slides by the arrow keys and says which were not on screen', async () => {
  await open();
  expect(screen.getByText('Slides 2 and 3 were not on screen yet.')).toBeVisible();
  await userEvent.keyboard('{ArrowRight}');
  expect(screen.getByRole('img', { name: 'Slide 2: Communication.' })).toBeVisible();
  expect(screen.getByText('Slide 3 was not on screen yet.')).toBeVisible();
  await userEvent.keyboard('{ArrowRight}{ArrowRight}{ArrowLeft}');
  expect(screen.getByRole('img', { name: 'Slide 2: Communication.' })).toBeVisible();
  expect(screen.queryByText(/not on screen yet/)).toBeNull();
});

it('leaves the arrow keys to the field one types in', async () => {
  await open();
  await typeName('Hana');
  await userEvent.keyboard('{ArrowLeft}{ArrowRight}');
  expect(screen.getByRole('img', { name: 'Slide 1: Summary.' })).toBeVisible();
});

it('lets the whole text be read beside the slides', async () => {
  await open();
  await userEvent.click(screen.getByRole('radio', { name: 'Whole text' }));
  expect(screen.getByText('The whole text')).toBeVisible();
});

it('says what is missing instead of signing', async () => {
  await open(signingSheet({ loosenings }));
  await press('Sign');
  const notice = screen.getByText('Before you sign').closest('.notice');
  expect(notice).toHaveTextContent('Consent to the 2 loosenings');
  expect(notice).toHaveTextContent('Tick that you consent');
  expect(notice).toHaveTextContent('Draw your signature');
  expect(api.signing.sign).not.toHaveBeenCalled();
});

it('signs with the typed name by keyboard alone, once however often it is pressed', async () => {
  let answer = (_sheet: SigningSheet) => {};
  vi.mocked(api.signing.sign).mockReturnValue(new Promise((resolve) => (answer = resolve)));
  await open();
  screen.getByRole('checkbox', { name: /I consent/ }).focus();
  await userEvent.keyboard(' ');
  screen.getByRole('tab', { name: 'Draw' }).focus();
  await userEvent.keyboard('{ArrowRight}{Tab}');
  await userEvent.keyboard('Hana Brandt');
  screen.getByRole('button', { name: 'Sign' }).focus();
  await userEvent.keyboard('{Enter}{Enter} ');

  expect(api.signing.sign).toHaveBeenCalledExactlyOnceWith({
    revisionId,
    signatoryId: 'm1',
    contentSha256: signed.contentSha256,
    hasConsented: true,
    consentedLoosenings: [],
    mark: { method: 'typed', text: 'Hana Brandt' },
  });
  await act(async () => answer(signed));
  expect(screen.getByRole('heading', { name: 'Thank you, Hana Brandt' })).toHaveFocus();
  expect(screen.queryByRole('button', { name: 'Sign' })).toBeNull();
});

it('asks for consent to each loosening by name', async () => {
  await open(signingSheet({ loosenings, amendment: { reason: 'More leads', timeline: 'From March', newKpis: 'x' } }));
  expect(screen.getByText('More leads')).toBeVisible();
  expect(screen.getByText('The changes')).toBeVisible();
  await tick(/^I, Hana Brandt, consent to this loosening: Response time/);
  await tick(/^I have read this agreement/);
  await typeName('Hana');
  await press('Sign');
  expect(screen.getByText('Consent to the loosening that is not ticked yet.')).toBeVisible();

  await tick(/^I, Hana Brandt, consent to this loosening: Contact attempts/);
  await press('Sign');
  expect(vi.mocked(api.signing.sign).mock.calls[0]?.[0].consentedLoosenings).toEqual(['l0', 'l1']);
});

it('undoes, redoes and clears what is drawn, and signs with the rest', async () => {
  await open();
  act(() => pen.draw([stroke]));
  act(() => pen.draw([stroke, stroke]));
  await press('Undo stroke');
  expect(screen.getByRole('img', { name: /1 stroke drawn/ })).toBeVisible();
  await press('Clear');
  expect(screen.getByRole('img', { name: /Signature pad of Hana Brandt: empty/ })).toBeVisible();
  await press('Undo stroke');
  await tick(/I consent/);
  await press('Sign');
  expect(vi.mocked(api.signing.sign).mock.calls[0]?.[0].mark).toMatchObject({ method: 'drawn', strokes: [stroke] });
});

it('keeps what is half-done when the page is read anew, and signs nothing by itself', async () => {
  const page = await open();
  await tick(/I consent/);
  act(() => pen.draw([stroke]));
  await typeName('Han');
  page.unmount();

  await open();
  expect(screen.getByRole('checkbox', { name: /I consent/ })).toBeChecked();
  expect(screen.getByRole('textbox', { name: 'Type your name' })).toHaveValue('Han');
  await userEvent.click(screen.getByRole('tab', { name: 'Draw' }));
  expect(screen.getByRole('img', { name: /1 stroke drawn/ })).toBeVisible();
  expect(api.signing.sign).not.toHaveBeenCalled();
});

it('shows nobody else what one left half-done', async () => {
  const page = await open();
  await typeName('Han');
  page.unmount();

  const other = await open(signingSheet({ signatory: signatoryView({ id: 's1', name: 'Maria Lopez' }) }));
  await userEvent.click(screen.getByRole('tab', { name: 'Type' }));
  expect(screen.getByRole('textbox', { name: 'Type your name' })).toHaveValue('');
  other.unmount();
  await open();
  expect(screen.getByRole('tab', { name: 'Draw' })).toHaveAttribute('aria-selected', 'true');
});

it('hands the laptop back only over a screen that shows nothing', async () => {
  const page = await open(signed);
  await press('Hand the laptop back');
  expect(screen.getByRole('heading', { name: 'Please hand the laptop to the facilitator' })).toHaveFocus();
  expect(page.container).not.toHaveTextContent(/Hana|Northwind|3f2a/);
  page.unmount();

  const again = await open(signed);
  expect(again.container).not.toHaveTextContent(/Hana|Northwind|3f2a/);
  await press(/back to the desk/);
  expect(onLeave).toHaveBeenCalledExactlyOnceWith(agreementId);
  again.unmount();
  await open(signed);
  expect(screen.getByRole('heading', { name: 'Thank you, Hana Brandt' })).toBeVisible();
});

it('asks before something half-done is thrown away', async () => {
  await open();
  await tick(/I consent/);
  await press('Hand the laptop back');
  const dialog = within(screen.getByRole('alertdialog'));
  await userEvent.click(dialog.getByRole('button', { name: 'Go on reading' }));
  expect(screen.getByRole('checkbox', { name: /I consent/ })).toBeChecked();

  await press('Hand the laptop back');
  await userEvent.click(screen.getByRole('button', { name: 'Hand it back' }));
  expect(screen.getByRole('heading', { name: /to the facilitator/ })).toBeVisible();
  expect(sessionStorage.getItem('rapport-sheet')).not.toContain('"hasConsented":true');
});

it('asks nothing where nothing is begun', async () => {
  await open();
  await press('Hand the laptop back');
  expect(screen.getByRole('heading', { name: /to the facilitator/ })).toBeVisible();
});

it('keeps everything and says why when signing is refused', async () => {
  vi.mocked(api.signing.sign).mockRejectedValue(new AppError('CONFLICT', 'Unlock the signing keys first'));
  await open();
  await tick(/I consent/);
  await typeName('Hana');
  await press('Sign');
  expect(screen.getByRole('alert')).toHaveTextContent('Unlock the signing keys first');
  expect(screen.getByRole('textbox', { name: 'Type your name' })).toHaveValue('Hana');
});

it('says so when the revision was reopened while somebody signed', async () => {
  vi.mocked(api.signing.sign).mockRejectedValue(new AppError('CONFLICT', 'This revision was reopened'));
  await open();
  vi.mocked(api.signing.sheet).mockResolvedValue(signingSheet({ isOpen: false }));
  await tick(/I consent/);
  await typeName('Hana');
  await press('Sign');
  expect(await screen.findByRole('heading', { name: 'This revision can no longer be signed' })).toBeVisible();
});

it('records why somebody declines', async () => {
  vi.mocked(api.signing.decline).mockResolvedValue(
    signingSheet({ signatory: signatoryView({ state: 'declined', atMs: 0, reason: 'No budget' }), isOpen: false }),
  );
  await open();
  await press('Decline…');
  const dialog = within(screen.getByRole('dialog'));
  await userEvent.click(dialog.getByRole('button', { name: 'Decline' }));
  expect(dialog.getByText('Write why')).toBeVisible();
  await userEvent.type(dialog.getByRole('textbox'), 'No budget');
  await userEvent.click(dialog.getByRole('button', { name: 'Decline' }));
  expect(api.signing.decline).toHaveBeenCalledExactlyOnceWith(expect.objectContaining({ reason: 'No budget' }));
  expect(await screen.findByRole('heading', { name: 'You declined to sign' })).toBeVisible();
});

it('says why a sheet could not be read and tries again', async () => {
  vi.mocked(api.signing.sheet).mockRejectedValueOnce(new Error('The file is locked'));
  render(<SignaturePage revisionId={revisionId} signatoryId="m1" onLeave={onLeave} />);
  expect(await screen.findByText('The file is locked')).toBeVisible();
});
