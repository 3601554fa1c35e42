import type { AuditEntry } from '#shared/domain/signing/audit-schema';
import type { RevisionView } from '#shared/domain/signing/room-schema';

export interface AuditWords {
  /** "Ada Reyes signed revision 2". */
  readonly what: string;
  /** What was said with it: a reason, the name of a scan; empty if nothing. */
  readonly more: string;
}

/** A line of the log in words. Names and reasons come from the records it points to. */
export function auditWords(entry: AuditEntry, revisions: readonly RevisionView[]): AuditWords {
  const revision = revisions.find(({ id }) => id === entry.revisionId);
  const name = revision ? `revision ${revision.number}` : 'a revision';
  const signatory = revision?.signatories.find(({ id }) => id === entry.signatoryId);
  const who = signatory?.name ?? 'Somebody';
  switch (entry.kind) {
    case 'closed':
      return { what: `${capitalised(name)} was closed for signing`, more: gapsOf(revision) };
    case 'reopened':
      return { what: `${capitalised(name)} was reopened`, more: revision?.reopenReason ?? '' };
    case 'signed':
      return { what: `${who} signed ${name}`, more: '' };
    case 'declined':
      return { what: `${who} declined to sign ${name}`, more: signatory?.reason ?? '' };
    case 'paper-attached':
      return { what: `A scan of what was signed on paper was attached to ${name}`, more: scanOf(entry, revision) };
    case 'sealed':
      return { what: `${capitalised(name)} was sealed`, more: '' };
    case 'exported':
      return { what: `Exported from ${name}: ${entry.detail || 'a file'}`, more: '' };
    case 'amendment-begun':
      return { what: `An amendment of ${name} was begun`, more: '' };
    case 'amendment-dropped':
      return { what: `The amendment of ${name} was dropped`, more: '' };
  }
}

function gapsOf(revision: RevisionView | undefined): string {
  if (!revision || revision.gaps.length === 0) return '';
  const gaps = revision.gaps.length === 1 ? '1 gap' : `${revision.gaps.length} gaps`;
  return `${gaps} accepted by ${revision.gapsAcceptedBy}`;
}

function scanOf({ atMs }: AuditEntry, revision: RevisionView | undefined): string {
  const paper = revision?.papers.find(({ attachedAtMs }) => attachedAtMs === atMs);
  if (!revision || !paper) return '';
  const names = revision.signatories.filter(({ id }) => paper.signatoryIds.includes(id)).map(({ name }) => name);
  return `${paper.fileName}, signed by ${new Intl.ListFormat('en').format(names)}`;
}

const capitalised = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
