import canonicalize from 'canonicalize';

import type { StoredText } from '../../agreements/stored-text';
import { sha256 } from '../../db/digest';

/** A value as canonical JSON (RFC 8785) with its digest: equal values give equal bytes, wherever they are written. */
export function toCanonicalText(value: object): StoredText {
  const json = canonicalize(value);
  if (json === undefined) throw new Error('there is nothing to write as canonical JSON');
  return { json, sha256: sha256(json) };
}
