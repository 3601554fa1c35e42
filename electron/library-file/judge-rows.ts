import type { FileRow } from '#shared/domain/library-file/file-item';
import { judgeItem, type Judgement, type KnownItem } from '#shared/domain/library-file/judge-item';
import type { LibraryKind } from '#shared/domain/library/item-kind';
import type { ItemBody } from '#shared/domain/library/field';
import type { LibraryItem } from '#shared/domain/library/library-schema';
import { uuidSchema } from '#shared/kernel/ids';
import type { LibraryRepository } from '../library/library-repository';
import type { OwnItem } from '../library/own-item';

/** A shipped item as importing needs it. */
export interface ShippedWords {
  readonly id: string;
  readonly kind: LibraryKind;
  readonly version: number;
  readonly body: ItemBody;
  readonly tags: readonly string[];
  readonly provenance: LibraryItem['provenance'];
  readonly licence: string;
}

export interface Library {
  readonly own: Pick<LibraryRepository, 'find' | 'insert' | 'save' | 'setState'>;
  /** Null if nothing ships with this id. */
  readonly shipped: (id: string) => ShippedWords | null;
}

/** What importing a row would do, and to what. */
export interface JudgedRow {
  readonly judgement: Judgement;
  /** The own item it would change or that is the same. */
  readonly own: Pick<OwnItem, 'id' | 'rev' | 'state'> | null;
  /** The shipped item it would be a copy of. */
  readonly copyOf: ShippedWords | null;
  /** The id of the file that a new item can keep; null if it gets a new one. */
  readonly keepsId: string | null;
}

/** @throws {AppError} STORAGE if the stored text of an own item is damaged. */
export function judgeRow(row: FileRow, library: Library): JudgedRow {
  const { item } = row;
  if (!item) return { judgement: { verdict: 'bad', faults: row.faults }, own: null, copyOf: null, keepsId: null };
  const own = item.id === null ? null : library.own.find(item.id);
  const shipped = item.id === null || own ? null : library.shipped(item.id);
  const judgement = judgeItem(item, own ? asKnown(own) : shipped && asKnown({ ...shipped, state: 'shipped' }));
  return {
    judgement,
    own: own && { id: own.id, rev: own.rev, state: own.state },
    copyOf: shipped,
    keepsId: own || shipped || !uuidSchema.safeParse(item.id).success ? null : item.id,
  };
}

const asKnown = (item: Omit<ShippedWords, 'id' | 'version'> & Pick<KnownItem, 'state'>): KnownItem => ({
  ...item,
  tags: [...item.tags],
});

/** True if importing would still do the same, to the same words. */
export const isAsShown = (now: JudgedRow, shown: JudgedRow): boolean =>
  now.judgement.verdict === shown.judgement.verdict &&
  now.own?.id === shown.own?.id &&
  now.own?.rev === shown.own?.rev &&
  now.copyOf?.id === shown.copyOf?.id;
