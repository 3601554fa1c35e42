import canonicalize from 'canonicalize';
import { z } from 'zod';

import { revisionRecordSchema, type RevisionRecord } from '#shared/domain/signing/revision-schema';

export type ReadRecord =
  | { readonly kind: 'record'; readonly record: RevisionRecord }
  /** A later Rapport wrote it. */
  | { readonly kind: 'newer' }
  | { readonly kind: 'unreadable' };

const formatSchema = z.object({ format: z.literal('rapport-revision'), formatVersion: z.int().min(1) });

/** Reads the attached record, which must be canonical JSON (RFC 8785) to the byte. */
export function readRecord(content: Uint8Array): ReadRecord {
  const json = parseJson(content);
  const format = formatSchema.safeParse(json);
  if (!format.success) return { kind: 'unreadable' };
  if (format.data.formatVersion > 1) return { kind: 'newer' };
  const { success, data } = revisionRecordSchema.safeParse(json);
  return success ? { kind: 'record', record: data } : { kind: 'unreadable' };
}

/** Undefined for what is no canonical JSON. */
function parseJson(content: Uint8Array): unknown {
  try {
    const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(content);
    const json: unknown = JSON.parse(text);
    return canonicalize(json) === text ? json : undefined;
  } catch {
    // No UTF-8 or no JSON: either way nothing to read.
    return undefined;
  }
}
