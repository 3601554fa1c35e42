import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, expect, it, vi } from 'vitest';

import { verificationReportSchema, type VerificationReport } from '#shared/domain/signing/verification-schema';
import { CheckPage } from './check-page';
import { useCheck } from './check-store';

const calls = vi.hoisted(() => ({ check: vi.fn(), choose: vi.fn(), opened: vi.fn() }));
vi.mock('../../lib/api', () => ({ api: { verification: calls } }));

const digest = 'ab'.repeat(32);
const at = '2026-11-03T16:00:00.000Z';

function report(changes: Partial<VerificationReport> = {}): VerificationReport {
  return verificationReportSchema.parse({
    fileName: 'Agreement.pdf',
    fileSha256: digest,
    verdict: 'intact',
    reasons: [],
    integrity: 'intact',
    document: { title: 'SLA', clientName: 'Acme', agreementId: 'a', revisionId: 'r', number: 2, closedAt: at },
    signatures: [
      {
        signatoryId: 's',
        name: 'Ada Reyes',
        title: 'CMO',
        role: 'marketing',
        claimedAt: at,
        isValid: true,
        problems: [],
      },
    ],
    notSigned: [],
    seal: { isValid: true, isLast: true, coversWholeFile: true, claimedAt: at, problems: [] },
    root: { fingerprint: digest, standing: 'this-workspace' },
    attachment: { sha256: digest, printedSha256: digest, isSame: true },
    workspace: { holds: 'same', supersededBy: null },
    ...changes,
  });
}

/** Drops one file; main answers with this. */
async function check(answer: VerificationReport): Promise<void> {
  calls.check.mockResolvedValue(answer);
  await useCheck.getState().checkFiles([new File(['%PDF-'], answer.fileName)]);
  render(<CheckPage />);
}

beforeEach(() => useCheck.getState().clear());

it.each([
  ['intact', 'Intact'],
  ['altered', 'Altered'],
  ['cannot-tell', 'Cannot tell'],
] as const)('says %s in words and reads it aloud', async (verdict, word) => {
  await check(report({ verdict, reasons: ['A reason.'] }));

  const result = screen.getByRole('article', { name: `${word}: Agreement.pdf` });
  expect(within(result).getByText('A reason.')).toBeInTheDocument();
  expect(screen.getByRole('status')).toHaveTextContent(`Agreement.pdf: ${word}. A reason.`);
});

it('never shows what was signed on paper among the digital signatures', async () => {
  await check(report({ notSigned: [{ name: 'Bo Kim', title: 'VP Sales', how: 'on-paper' }] }));

  const [digital, others] = screen.getAllByRole('list').filter((list) => list.className === 'signature-list');
  expect(digital).not.toHaveTextContent('Bo Kim');
  expect(others).toHaveTextContent('Bo Kim');
  expect(others).toHaveTextContent('Signed on paper');
});

it('names every time as that of the machine that signed', async () => {
  await check(report());

  expect(screen.getAllByText(/by the clock of the machine that signed$/)).toHaveLength(2);
});

it('names both fingerprints in plain words, and each as the paper prints it', async () => {
  await check(report());

  expect(screen.getByText('Fingerprint of the signing key')).toBeInTheDocument();
  expect(screen.getByText(/^This workspace knows this signing key\. .*“Root fingerprint”\.$/)).toBeInTheDocument();
  expect(screen.getByText('Fingerprint of the text')).toBeInTheDocument();
  expect(screen.getByText('The evidence page prints the same, as “Content digest”.')).toBeInTheDocument();
  expect(screen.getByLabelText('What a check tells')).not.toHaveTextContent(/root|digest/);
});

it('shows both digests where they differ, and what took a revision’s place', async () => {
  const attachment = { sha256: digest, printedSha256: 'cd'.repeat(32), isSame: false };
  await check(report({ verdict: 'altered', attachment, workspace: { holds: 'same', supersededBy: 3 } }));

  expect(screen.getByText(/^cdcd cdcd/)).toBeInTheDocument();
  expect(screen.getByText('Revision 3 has taken its place.')).toBeInTheDocument();
});

it('says of a file without a seal that it is missing', async () => {
  await check(report({ verdict: 'altered', seal: null }));

  expect(screen.getByText('Missing')).toBeInTheDocument();
});

it('asks main for a file, and shows nothing if none was chosen', async () => {
  calls.choose.mockResolvedValue(null);
  render(<CheckPage />);
  await userEvent.click(screen.getByRole('button', { name: 'Choose a file…' }));

  expect(screen.queryByRole('article')).not.toBeInTheDocument();
});

it('says main’s own words where a file could not be read', async () => {
  calls.choose.mockRejectedValue(new Error('“x.pdf” could not be read.'));
  render(<CheckPage />);
  await userEvent.click(screen.getByRole('button', { name: 'Choose a file…' }));

  expect(await screen.findByText('“x.pdf” could not be read.')).toBeInTheDocument();
});

it('takes what the app was opened with until nothing is left', async () => {
  calls.opened.mockResolvedValueOnce(report()).mockRejectedValueOnce(new Error('“b.pdf” could not be read.'));
  calls.opened.mockResolvedValueOnce(report({ fileName: 'c.pdf' })).mockResolvedValue(null);

  expect(await useCheck.getState().takeOpened()).toBe(true);
  expect(useCheck.getState().documents.map(({ fileName }) => fileName)).toEqual(['c.pdf', '', 'Agreement.pdf']);
  expect(await useCheck.getState().takeOpened()).toBe(false);
});

it('does not ask for ever while main can hand out nothing', async () => {
  calls.opened.mockRejectedValue(new Error('The workspace is not open.'));

  expect(await useCheck.getState().takeOpened()).toBe(true);
  expect(useCheck.getState().documents).toHaveLength(1);
});

it('refuses files beyond the twentieth by name', async () => {
  calls.check.mockResolvedValue(report());
  const files = Array.from({ length: 22 }, (_none, index) => new File(['%PDF-'], `${index + 1}.pdf`));
  await useCheck.getState().checkFiles(files);
  render(<CheckPage />);

  expect(screen.getByText('21.pdf')).toBeInTheDocument();
  expect(screen.getByText(/22 files were dropped at once/)).toBeInTheDocument();
});
