import { render, screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';

import { auditKinds, type AuditEntry } from '#shared/domain/signing/audit-schema';
import type { RevisionView } from '#shared/domain/signing/room-schema';
import { axeInDom } from '../../../tests/support/axe-in-dom';
import { auditEntry, revisionView, signatoryView } from '../../../tests/support/revision-view-builder';
import { AuditLogView } from './audit-log-view';
import { auditWords } from './audit-words';

const attachedAtMs = Date.UTC(2026, 10, 13, 8, 0);
const revision: RevisionView = revisionView(1, {
  reopenReason: 'The period was wrong',
  reopenedAtMs: attachedAtMs,
  state: 'reopened',
  gaps: [{ mustHave: 'sales', text: 'Sales has no commitment on response time.' }],
  gapsAcceptedBy: 'Eve Lund',
  signatories: [
    signatoryView({ id: 'ada', state: 'declined', reason: 'Not before the board has met' }),
    signatoryView({ id: 'ben', name: 'Ben Ito', role: 'sales' }),
  ],
  papers: [{ id: 'p', fileName: 'scan.pdf', signatoryIds: ['ben'], attachedAtMs }],
});

describe('auditWords', () => {
  it.each<[Partial<Omit<AuditEntry, 'agreementId'>>, string, string]>([
    [{ kind: 'closed' }, 'Revision 1 was closed for signing', '1 gap accepted by Eve Lund'],
    [{ kind: 'reopened' }, 'Revision 1 was reopened', 'The period was wrong'],
    [{ kind: 'signed', signatoryId: 'ben' }, 'Ben Ito signed revision 1', ''],
    [{ kind: 'declined', signatoryId: 'ada' }, 'Ada Reyes declined to sign revision 1', 'Not before the board has met'],
    [
      { kind: 'paper-attached', atMs: attachedAtMs },
      'A scan of what was signed on paper was attached to revision 1',
      'scan.pdf, signed by Ben Ito',
    ],
    [{ kind: 'sealed' }, 'Revision 1 was sealed', ''],
    [{ kind: 'exported', detail: 'sealed PDF' }, 'Exported from revision 1: sealed PDF', ''],
    [{ kind: 'amendment-begun' }, 'An amendment of revision 1 was begun', ''],
    [{ kind: 'amendment-dropped' }, 'The amendment of revision 1 was dropped', ''],
  ])('%o reads “%s”', (changes, what, more) => {
    expect(auditWords(auditEntry(1, changes), [revision])).toEqual({ what, more });
  });

  it.each(auditKinds)('%s can be said also of a revision and a person nobody knows', (kind) => {
    const { what } = auditWords(auditEntry(1, { kind, signatoryId: 'gone' }), []);
    expect(what).not.toMatch(/undefined|null/);
  });
});

describe('AuditLogView', () => {
  it('tells newest first, with the time and how far the clock had been set back', async () => {
    const entries = [
      auditEntry(1),
      auditEntry(2, { kind: 'signed', signatoryId: 'ben', clockWentBackMs: 3 * 3_600_000 }),
    ];
    const { container } = render(<AuditLogView log={{ entries, problem: null }} revisions={[revision]} />);

    const [newest, oldest] = screen.getAllByRole('listitem');
    expect(newest).toHaveTextContent('Ben Ito signed revision 1');
    expect(newest).toHaveTextContent('by this machine’s clock, which had been set back 3 hours');
    expect(oldest).toHaveTextContent('Revision 1 was closed for signing');
    expect(oldest).not.toHaveTextContent('set back');
    expect(screen.queryByRole('alert')).toBeNull();
    expect(await axeInDom(container)).toEqual([]);
  });

  it('shows a break first and loudly', () => {
    const problem = 'Line 2 no longer follows from line 1.';
    render(<AuditLogView log={{ entries: [auditEntry(1)], problem }} revisions={[revision]} />);

    expect(screen.getByRole('alert')).toHaveTextContent(problem);
  });

  it('says what will be written down while nothing is', () => {
    render(<AuditLogView log={{ entries: [], problem: null }} revisions={[]} />);
    expect(screen.getByText(/^Nothing has happened yet/)).toBeVisible();
  });
});
