import { auditEntrySchema, type AuditEntry } from '#shared/domain/signing/audit-schema';
import { sha256 } from '../../db/digest';

export interface LogRow {
  readonly position: number;
  readonly entry_json: string;
  readonly entry_sha256: string;
}

/** Where a log ended when its last line was written. */
export type LogEnd = Pick<LogRow, 'position' | 'entry_sha256'>;

interface Chain {
  /** Those that can be read, oldest first. */
  readonly entries: AuditEntry[];
  /** Where the chain breaks, a sentence each, with the number of the line; empty if it holds. */
  readonly problems: string[];
}

/** Reads the lines of one log and follows the chain of their digests from the first to the end. */
export function readChain(agreementId: string, rows: readonly LogRow[], end: LogEnd | null): Chain {
  const entries: AuditEntry[] = [];
  const problems: string[] = [];
  let before: LogEnd = { position: 0, entry_sha256: '' };
  for (const row of rows) {
    const entry = entryIn(row);
    if (entry) entries.push(entry);
    const problem =
      row.position === before.position + 1 ? faultOf({ agreementId, row, entry, before }) : gap(before, row);
    if (problem !== null) problems.push(problem);
    before = row;
  }
  const missing = missingAtEnd(before, end);
  return { entries, problems: missing === null ? problems : [...problems, missing] };
}

function entryIn({ entry_json }: LogRow): AuditEntry | null {
  try {
    return auditEntrySchema.safeParse(JSON.parse(entry_json)).data ?? null;
  } catch {
    return null; // not even JSON: told as a line that is not what was written
  }
}

interface Line {
  readonly agreementId: string;
  readonly row: LogRow;
  readonly entry: AuditEntry | null;
  readonly before: LogEnd;
}

function faultOf({ agreementId, row, entry, before }: Line): string | null {
  const isAsWritten =
    sha256(row.entry_json) === row.entry_sha256 &&
    entry?.agreementId === agreementId &&
    entry.position === row.position;
  if (!isAsWritten) return `Line ${row.position} of the log is not what was written.`;
  const previous = before.position === 0 ? null : before.entry_sha256;
  if (entry.previous === previous) return null;
  return before.position === 0
    ? 'Line 1 of the log is not the first that was written.'
    : `Line ${row.position} of the log does not follow line ${before.position} as it stands now.`;
}

function gap(before: LogEnd, row: LogRow): string {
  const first = before.position + 1;
  const last = row.position - 1;
  return first === last ? `Line ${first} of the log is missing.` : `Lines ${first} to ${last} of the log are missing.`;
}

function missingAtEnd(last: LogEnd, end: LogEnd | null): string | null {
  if (end === null) return last.position === 0 ? null : 'The mark of where the log ends is missing.';
  if (last.position === end.position) {
    return last.entry_sha256 === end.entry_sha256
      ? null
      : `Line ${end.position} of the log is not the last one written.`;
  }
  return last.position < end.position
    ? `The log ends with line ${last.position}, but ${end.position} were written.`
    : `The log has more lines than the ${end.position} that were written.`;
}
