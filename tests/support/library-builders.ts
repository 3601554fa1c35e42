import { randomUUID } from 'node:crypto';

import { emptyBody } from '#shared/domain/library/item-body';
import type { NewOwnItem } from '../../electron/library/own-item';

/** A term of the user's own with these words. */
export function ownTerm(words: Readonly<Record<string, string>>): NewOwnItem {
  return {
    id: randomUUID(),
    kind: 'term',
    state: 'active',
    body: { ...emptyBody('term'), ...words },
    tags: [],
    provenance: { source: 'Own', note: '' },
    licence: '',
    origin: null,
    rev: 0,
    createdAtMs: 1,
    updatedAtMs: 1,
  };
}
