import { textDigest } from '../../kernel/text-digest';
import type { Loosening } from './amendment-schema';

const LONGEST = 64;

/**
 * `sales.s-response.target`. Section and aspect hold no dot, so two rows never share an id; one that would be longer than
 * an id may be carries a digest of the row's id instead.
 */
export function looseningId(section: string, rowId: string, aspect: string): Loosening['id'] {
  const id = `${section}.${rowId}.${aspect}`;
  return id.length <= LONGEST ? id : `${section}.${textDigest(rowId)}.${aspect}`;
}
