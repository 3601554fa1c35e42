import type { ItemBody } from '#shared/domain/library/field';
import type { LibraryDraft, LibraryItem } from '#shared/domain/library/library-schema';

/** What is edited of an own item. */
export type ItemDraft = Omit<LibraryDraft, 'body'> & { readonly body: ItemBody };

export const blankDraft: ItemDraft = {
  kind: 'term',
  body: {},
  tags: [],
  provenance: { source: '', note: '' },
  licence: '',
};

export const draftOf = ({ kind, body, tags, provenance, licence }: LibraryItem): ItemDraft => ({
  kind,
  body,
  tags,
  provenance,
  licence,
});
