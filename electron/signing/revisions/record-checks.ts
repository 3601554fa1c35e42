import { createHash } from 'node:crypto';

import type { z } from 'zod';

import { revisionRecordSchema, type RevisionRecord } from '#shared/domain/signing/revision-schema';
import {
  declineRecordSchema,
  paperRecordSchema,
  sealRecordSchema,
  signatureRecordSchema,
} from '#shared/domain/signing/signature-schema';
import type { Db } from '../../db/connection';
import { sha256 } from '../../db/digest';
import { createRecordRows, type PaperRow, type RevisionRows, type StoredRecord } from './record-rows';

/** What was found of one revision, a sentence each; empty if every row is what was recorded. */
export interface RecordCheck {
  readonly id: string;
  readonly number: number;
  readonly isSealed: boolean;
  readonly problems: readonly string[];
}

/** Compares every column of what was recorded of closed revisions with every other that must agree with it. */
export function createRecordChecks(db: Db) {
  const rows = createRecordRows(db);
  return {
    /** Of every revision of an agreement, oldest first. Reads every byte of it. */
    of: (agreementId: string): RecordCheck[] =>
      rows.idsOf(agreementId).map((head) => {
        const found = rows.of(head.id);
        return { ...head, problems: found ? problemsOf(found) : ['It is gone.'] };
      }),
  };
}
export type RecordChecks = ReturnType<typeof createRecordChecks>;

function problemsOf(rows: RevisionRows): string[] {
  const record = recordIn(revisionRecordSchema, rows.revision);
  if (!record) return ['Its content is not what was frozen when it closed.', ...partProblems(rows)];
  return [
    ...revisionProblems(rows, record),
    ...partProblems(rows),
    ...signatureProblems(rows, record),
    ...declineProblems(rows, record),
    ...rows.papers.flatMap((paper) => paperProblems(paper, rows, record)),
    ...sealProblems(rows),
  ];
}

/** Null unless it has its digest and can be read. */
function recordIn<T extends z.ZodType>(schema: T, stored: StoredRecord): z.output<T> | null {
  if (sha256(stored.record_json) !== stored.record_sha256) return null;
  return schema.safeParse(JSON.parse(stored.record_json)).data ?? null;
}

function revisionProblems({ revision }: RevisionRows, record: RevisionRecord): string[] {
  const isSame =
    revision.id === record.revisionId &&
    revision.agreement_id === record.agreementId &&
    revision.number === record.number &&
    revision.closed_at_ms === Date.parse(record.closedAt);
  const root = revision.root_certificate;
  return [
    ...(isSame ? [] : ['It stands under another number, agreement or time than it was closed with.']),
    ...(root && sha256(root) === record.rootFingerprint
      ? []
      : ['The root certificate it was signed under is another one.']),
  ];
}

function partProblems({ parts, signatures, seal, loggedFiles }: RevisionRows): string[] {
  const makers = [...signatures, ...(seal ? [seal] : [])].map(({ position }) => position);
  const isInOrder = parts.length === makers.length + 1 && makers.every((position, index) => position === index + 1);
  const file = createHash('sha256');
  const isWhole = parts.every(({ position, content, content_sha256 }, index) => {
    const digest = file.update(content).copy().digest('hex');
    const logged = loggedFiles[index] ?? digest;
    return position === index && sha256(content) === content_sha256 && digest === logged;
  });
  if (!isWhole) return ['Its PDF is not what was laid out and signed.'];
  return isInOrder ? [] : ['Its PDF has more or fewer parts than were signed.'];
}

const onIt = (
  { revision }: RevisionRows,
  { contentSha256, revisionId }: { contentSha256: string; revisionId: string },
) => contentSha256 === revision.record_sha256 && revisionId === revision.id;

function signatureProblems(rows: RevisionRows, { signatories, consentText }: RevisionRecord): string[] {
  return rows.signatures.flatMap((row) => {
    const record = recordIn(signatureRecordSchema, row);
    const signatory = signatories.find(({ id }) => id === record?.signatoryId);
    const isSame =
      record !== null &&
      onIt(rows, record) &&
      record.signatoryId === row.signatory_id &&
      record.consentText === consentText &&
      record.name === signatory?.name &&
      record.title === signatory.title &&
      record.role === signatory.role;
    return isSame ? [] : [`The signature ${ofWhom(row, signatories)} is not what was recorded.`];
  });
}

function declineProblems(rows: RevisionRows, { signatories }: RevisionRecord): string[] {
  return rows.declines.flatMap((row) => {
    const record = recordIn(declineRecordSchema, row);
    const isSame =
      record !== null &&
      onIt(rows, record) &&
      record.signatoryId === row.signatory_id &&
      record.name === signatories.find(({ id }) => id === record.signatoryId)?.name;
    return isSame ? [] : [`The refusal ${ofWhom(row, signatories)} is not what was recorded.`];
  });
}

function paperProblems(row: PaperRow, rows: RevisionRows, { signatories }: RevisionRecord): string[] {
  const record = recordIn(paperRecordSchema, row);
  const digest = sha256(row.content);
  const isSame =
    record !== null &&
    onIt(rows, record) &&
    record.paperId === row.id &&
    record.fileSha256 === digest &&
    row.content_sha256 === digest &&
    record.bytes === row.content.length &&
    record.signatoryIds.every((id) => signatories.some((signatory) => signatory.id === id));
  return isSame ? [] : [`The scan ${record ? `“${record.fileName}”` : 'of a signed page'} is not what was attached.`];
}

function sealProblems(rows: RevisionRows): string[] {
  const { seal, parts } = rows;
  if (!seal) return [];
  const record = recordIn(sealRecordSchema, seal);
  if (!record || !onIt(rows, record) || !onIt(rows, record.statement)) return ['The seal is not what was recorded.'];
  const file = sha256(Buffer.concat(parts.map(({ content }) => content)));
  const { statement } = record;
  const isComplete =
    isSameSet(
      statement.signed,
      rows.signatures.map(({ signatory_id }) => signatory_id),
    ) &&
    isSameSet(
      statement.declined,
      rows.declines.map(({ signatory_id }) => signatory_id),
    ) &&
    isSameSet(
      statement.onPaper.map(({ fileSha256 }) => fileSha256),
      rows.papers.map(({ content_sha256 }) => content_sha256),
    );
  return [
    ...(record.fileSha256 === file ? [] : ['Its PDF is not the one that was sealed.']),
    ...(isComplete ? [] : ['The seal names other signatures than there are.']),
  ];
}

const isSameSet = (some: readonly string[], others: readonly string[]) =>
  some.length === others.length && some.toSorted().join() === others.toSorted().join();

function ofWhom({ signatory_id }: { signatory_id: string }, signatories: RevisionRecord['signatories']): string {
  const signatory = signatories.find(({ id }) => id === signatory_id);
  return signatory ? `of ${signatory.name}` : 'of somebody';
}
