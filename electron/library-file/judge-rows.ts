import type { Fault, FileRow } from '#shared/domain/library-file/file-item';
import { judgeItem, type Judgement } from '#shared/domain/library-file/judge-item';
import type { LibraryKind } from '#shared/domain/library/item-kind';
import type { ItemBody } from '#shared/domain/library/field';
import type { LibraryItem } from '#shared/domain/library/library-schema';
import { uuidSchema } from '#shared/kernel/ids';
import { unlessDamaged } from '../agreements/stored-text';
import type { LibraryRepository } from '../library/library-repository';
import type { OwnItem } from '../library/own-item';
import { asKnown, createTwinFinder } from './twin-finder';

/** A shipped item as importing needs it. */
interface ShippedWords {
  readonly id: string;
  readonly kind: LibraryKind;
  readonly version: number;
  readonly body: ItemBody;
  readonly tags: readonly string[];
  readonly provenance: LibraryItem['provenance'];
  readonly licence: string;
}

export interface Library {
  readonly own: Pick<LibraryRepository, 'find' | 'listed' | 'insert' | 'save' | 'setState'>;
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

/**
 * Tells what importing rows into the library as it is now would do. A new item that is there already word for word, under
 * another id, is the same: importing a file a second time adds nothing. An item that a row names by its id stands for
 * that row alone, since the row may change it.
 *
 * @param rows all of the file.
 */
export function createJudge(library: Library, rows: readonly FileRow[]): (row: FileRow) => JudgedRow {
  const named = new Set(rows.flatMap(({ item }) => item?.id ?? []));
  const twinOf = createTwinFinder(library.own, named);
  return (row) => {
    const { item } = row;
    if (!item) return badRow(row.faults);
    const { id } = item;
    const own = id === null ? null : unlessDamaged(() => library.own.find(id), 'damaged' as const);
    if (own === 'damaged') return badRow([damaged]);
    const shipped = id === null || own ? null : library.shipped(id);
    const judgement = judgeItem(item, own ? asKnown(own) : shipped && asKnown({ ...shipped, state: 'shipped' }));
    const twin = judgement.verdict === 'add' ? twinOf(judgement.draft) : null;
    if (twin && judgement.verdict === 'add') {
      return { judgement: { ...judgement, verdict: 'same' }, own: markOf(twin), copyOf: null, keepsId: null };
    }
    const canKeepId = !own && !shipped && uuidSchema.safeParse(id).success;
    return { judgement, own: own && markOf(own), copyOf: shipped, keepsId: canKeepId ? id : null };
  };
}

const badRow = (faults: readonly Fault[]): JudgedRow => ({
  judgement: { verdict: 'bad', faults },
  own: null,
  copyOf: null,
  keepsId: null,
});

const damaged: Fault = {
  column: 'id',
  message:
    'What is stored under this id in the library is damaged. Leave the id out to add the row as a new item, ' +
    'or restore a backup first.',
};

const markOf = ({ id, rev, state }: OwnItem): JudgedRow['own'] => ({ id, rev, state });

/** True if importing would still do the same, to the same words. */
export const isAsShown = (now: JudgedRow, shown: JudgedRow): boolean =>
  now.judgement.verdict === shown.judgement.verdict &&
  now.own?.id === shown.own?.id &&
  now.own?.rev === shown.own?.rev &&
  now.copyOf?.id === shown.copyOf?.id;
