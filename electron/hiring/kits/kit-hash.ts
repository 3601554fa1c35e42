import canonicalize from 'canonicalize';

import type { KitDocument } from '#shared/domain/kit/kit-schema';
import type { StoredText } from '../../agreements/stored-text';
import { sha256 } from '../../db/digest';

/**
 * A kit as canonical JSON (RFC 8785) and its SHA-256: the same questions give the same hash, in whatever order their
 * fields stand, and any change gives another.
 */
export function hashKit(document: KitDocument): StoredText {
  const json = canonicalize(document);
  if (json === undefined) throw new Error('a kit is an object and always has a canonical form');
  return { json, sha256: sha256(json) };
}
