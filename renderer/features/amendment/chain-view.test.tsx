import { render, screen, within } from '@testing-library/react';
import { expect, it } from 'vitest';

import type { ChainReport } from '#shared/domain/signing/room-schema';
import { axeInDom } from '../../../tests/support/axe-in-dom';
import { digest, revisionView } from '../../../tests/support/revision-view-builder';
import { ChainView } from './chain-view';

const first = revisionView(1, { state: 'sealed', isSuperseded: true, sealedAtMs: Date.UTC(2026, 10, 12, 10) });
const second = revisionView(2, {
  state: 'sealed',
  sealedAtMs: Date.UTC(2027, 2, 1, 10),
  predecessor: { revisionId: first.id, number: 1, contentSha256: first.contentSha256 },
  amendment: { reason: 'Two sellers left', timeline: '', newKpis: '', changes: [], loosenings: [] },
});
const third = revisionView(3, { state: 'reopened', reopenedAtMs: Date.UTC(2027, 3, 1), reopenReason: 'A wrong day' });

const link = (revision: typeof first, problems: readonly string[] = []): ChainReport['links'][number] => ({
  revisionId: revision.id,
  number: revision.number,
  contentSha256: revision.contentSha256,
  isIntact: problems.length === 0,
  problems: [...problems],
});

it('shows each revision with what it is, whom it amends and why', async () => {
  const { container } = render(<ChainView revisions={[third, second, first]} report={null} />);

  const [newest, middle, oldest] = screen.getAllByRole('listitem');
  expect(newest).toHaveTextContent(/Revision 3.*Reopened, never sealed.*Reopened because: A wrong day/);
  expect(middle).toHaveTextContent(
    /Revision 2.*Sealed[^,].*Amends revision 1 \(1111 1111 1111 1111\).*Two sellers left/,
  );
  expect(oldest).toHaveTextContent(/Revision 1.*Sealed, superseded/);
  expect(screen.queryByText(/Checked/)).toBeNull();
  expect(await axeInDom(container)).toEqual([]);
});

it('says what checking the chain found, revision by revision', () => {
  const report: ChainReport = { isWhole: true, links: [link(first), link(second)], logProblem: null };
  const { rerender } = render(<ChainView revisions={[second, first]} report={report} />);
  expect(screen.getByRole('status')).toHaveTextContent('The chain is whole');
  expect(screen.getAllByText('Checked: intact')).toHaveLength(2);

  const problem = 'The sealed file was changed after it was sealed.';
  const broken = { isWhole: false, links: [link(first, [problem]), link(second)], logProblem: 'Line 4 is missing.' };
  rerender(<ChainView revisions={[second, first]} report={broken} />);
  expect(screen.getByRole('alert')).toHaveTextContent(/Look at revision 1 below.*Line 4 is missing/);
  const altered = screen.getAllByRole('listitem').find((item) => within(item).queryByText('Checked: altered'));
  expect(altered).toHaveTextContent(problem);
});

it('says where other keys signed than those of the revision before', () => {
  const { rerender } = render(<ChainView revisions={[second, first]} report={null} />);
  expect(screen.queryByText(/other keys/)).toBeNull();

  rerender(<ChainView revisions={[{ ...second, rootFingerprint: digest(7) }, first]} report={null} />);
  expect(screen.getAllByRole('listitem')[0]).toHaveTextContent('Signed with other keys than revision 1.');
});

it('gives the whole digest to those who ask for it', () => {
  render(<ChainView revisions={[first]} report={null} />);
  expect(screen.getByTitle(`SHA-256 ${digest(1)}`)).toHaveTextContent('1111 1111 1111 1111');
});
