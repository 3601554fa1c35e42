import './audit-log-view.css';

import {
  Ban,
  FileCheck2,
  FileClock,
  FileDown,
  FilePen,
  Lock,
  LockOpen,
  PenLine,
  Undo2,
  type LucideIcon,
} from 'lucide-react';

import type { AuditEntry, AuditKind, AuditLog } from '#shared/domain/signing/audit-schema';
import { byThisClock } from '#shared/domain/signing/clock';
import type { RevisionView } from '#shared/domain/signing/room-schema';
import { shortDigest } from '#shared/domain/signing/short-digest';
import { formatInstant } from '../../lib/format-day';
import { Notice } from '../../ui/notice';
import { auditWords } from './audit-words';

interface Props {
  readonly log: AuditLog;
  readonly revisions: readonly RevisionView[];
}

const icons: Readonly<Record<AuditKind, LucideIcon>> = {
  closed: Lock,
  reopened: LockOpen,
  signed: PenLine,
  declined: Ban,
  'paper-attached': FileClock,
  sealed: FileCheck2,
  exported: FileDown,
  'amendment-begun': FilePen,
  'amendment-dropped': Undo2,
};

/** Everything that happened to the agreement since it was first closed, newest first. */
export function AuditLogView({ log: { entries, problem }, revisions }: Props) {
  return (
    <div className="stack">
      {problem !== null && (
        <Notice tone="bad" title="The log does not hold together">
          {problem}
        </Notice>
      )}
      {entries.length === 0 ? (
        <p className="muted">Nothing has happened yet. Closing, signing and sealing are written down here.</p>
      ) : (
        <>
          <ol className="audit-log" reversed>
            {entries.toReversed().map((entry) => (
              <AuditLine key={entry.position} entry={entry} revisions={revisions} />
            ))}
          </ol>
          <p className="muted">
            Times are by this machine’s clock, which nobody vouches for. Each line carries the fingerprint of the line
            before it, so that a line that is changed or missing shows.
          </p>
        </>
      )}
    </div>
  );
}

interface LineProps {
  readonly entry: AuditEntry;
  readonly revisions: readonly RevisionView[];
}

function AuditLine({ entry, revisions }: LineProps) {
  const { kind, atMs, clockWentBackMs, subjectSha256 } = entry;
  const { what, more } = auditWords(entry, revisions);
  const Icon = icons[kind];
  return (
    <li className="audit-line">
      <Icon size={16} aria-hidden className="audit-line__icon" />
      <div className="audit-line__words">
        <p className="audit-line__what" dir="auto">
          {what}
        </p>
        {more !== '' && (
          <p className="audit-line__more" dir="auto">
            {more}
          </p>
        )}
        <p className="audit-line__when tabular">
          <time dateTime={new Date(atMs).toISOString()}>{formatInstant(atMs)}</time>
          {clockWentBackMs !== null && <strong>, {byThisClock(clockWentBackMs)}</strong>}
        </p>
      </div>
      {subjectSha256 !== null && (
        <code className="audit-line__digest tabular" title={`SHA-256 ${subjectSha256}`}>
          {shortDigest(subjectSha256)}
        </code>
      )}
    </li>
  );
}
