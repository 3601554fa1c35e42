import { lettersApart } from '#shared/domain/library/letters-apart';
import { sqliteCode, type Db } from '../db/connection';
import { explainStorageError, isDamage } from '../db/storage-error';

/** The words of one own item, as the search knows them. */
export interface ItemWords {
  readonly number: number;
  readonly title: string;
  readonly words: string;
  /** With role, seat and the like; one to a line. */
  readonly tags: string;
}

// The same text as in the migration that makes the table first.
const createTable = `CREATE VIRTUAL TABLE library_words USING fts5 (
  title, words, tags,
  content = '', contentless_delete = 1,
  prefix = '2', tokenize = 'unicode61 remove_diacritics 2'
)`;

/**
 * The index of the user's own words. It can always be made again from the items: if it is damaged or gone, it is.
 *
 * @param everything the words of all own items, for making it again.
 */
export function createLibraryWords(db: Db, everything: () => Iterable<ItemWords>) {
  const put = (item: ItemWords): void =>
    void db
      .prepare(
        'INSERT OR REPLACE INTO library_words (rowid, title, words, tags) VALUES (@number, @title, @words, @tags)',
      )
      .run({
        number: item.number,
        title: lettersApart(item.title),
        words: lettersApart(item.words),
        tags: lettersApart(item.tags),
      });
  const rebuild = db.transaction(() => {
    db.exec(`DROP TABLE IF EXISTS library_words; ${createTable}`);
    for (const item of everything()) put(item);
  });
  /** Runs `work`, and makes the index again if `work` finds it damaged or gone: with what is stored at that moment. */
  const mending = (work: () => void): void => {
    try {
      work();
    } catch (cause) {
      if (!isLost(cause)) throw cause;
      console.warn('the words of the library are made again', cause);
      rebuild();
    }
  };

  return {
    /** Call it after the item is stored, in the same transaction. */
    put: (item: ItemWords): void => mending(() => put(item)),
    /** Call it after the items are deleted, in the same transaction. Nothing of their words stays in the index. */
    remove: (numbers: readonly number[]): void =>
      mending(() => {
        const remove = db.prepare('DELETE FROM library_words WHERE rowid = ?');
        for (const number of numbers) remove.run(number);
        // A deleted row is only marked until its segment is merged.
        db.exec("INSERT INTO library_words (library_words) VALUES ('optimize')");
      }),
    rebuild: (): void => rebuild(),
  };
}

/** True if the index itself is to blame, and not the disk, the folder or somebody else's lock. */
export const isLost = (cause: unknown): boolean =>
  isDamage(cause) || (sqliteCode(cause) !== null && explainStorageError(cause) === null);
