import type { ItemBody } from '../library/field';
import { bodySchema, emptyBody } from '../library/item-body';
import { libraryKindNames } from '../library/item-kind';
import { ownSource, type LibraryDraft, type LibraryItem } from '../library/library-schema';
import type { Fault, FileItem } from './file-item';

/** What is known under an id already. */
export type KnownItem = Pick<LibraryItem, 'kind' | 'tags' | 'provenance' | 'licence' | 'state'> & {
  readonly body: ItemBody;
};

export type Judgement =
  | { readonly verdict: 'add' | 'change' | 'same'; readonly draft: LibraryDraft }
  | { readonly verdict: 'bad'; readonly faults: readonly Fault[] };

/**
 * What importing an item would do. An own item with its id gets its words, and comes back from the trash; what ships stays
 * as it is, so other words for it are a copy of one's own. What the file does not say stays as it is.
 */
export function judgeItem(item: FileItem, known: KnownItem | null): Judgement {
  if (known && known.kind !== item.kind) return { verdict: 'bad', faults: [otherKind(known)] };
  const draft = draftOf(item, known);
  if (!known) return { verdict: 'add', draft };
  if (known.state === 'shipped') return { verdict: hasSameWords(draft, known) ? 'same' : 'add', draft };
  return { verdict: known.state !== 'trashed' && hasSameWords(draft, known) ? 'same' : 'change', draft };
}

function draftOf(item: FileItem, known: KnownItem | null): LibraryDraft {
  const provenance = known?.provenance ?? { source: ownSource, note: '' };
  return {
    kind: item.kind,
    body: bodySchema(item.kind).parse({ ...(known?.body ?? emptyBody(item.kind)), ...item.body }),
    tags: [...(item.tags ?? known?.tags ?? [])],
    provenance: { ...provenance, ...item.provenance },
    licence: item.licence ?? known?.licence ?? '',
  };
}

/** Both are parsed by the same schemas, which put their keys in one order. */
export const hasSameWords = (draft: LibraryDraft, known: KnownItem): boolean => wordsOf(draft) === wordsOf(known);

const wordsOf = ({ kind, body, tags, provenance, licence }: Omit<KnownItem, 'state'>): string =>
  JSON.stringify([bodySchema(kind).parse(body), tags, provenance.source, provenance.note, licence]);

const otherKind = ({ kind }: KnownItem): Fault => ({
  column: 'id',
  message:
    `This id belongs to another kind of item in the library (${libraryKindNames[kind].one}). ` +
    'Leave the id out to add the row as a new item.',
});
