import { titleOf, wordsOf } from '#shared/domain/library/item-body';
import { searchExpression } from '#shared/domain/library/search-expression';
import type { Db } from '../db/connection';
import { isLost } from './library-words';
import type { ShippedCatalogue } from './shipped-catalogue';

/** A row's number and how little it tells: bm25 is the lower the better. */
type Hit = [number: number, score: number];

// Weights of title, words and tags.
const bm25 = (table: string) => `bm25(${table}, 10.0, 1.0, 5.0)`;
const selectFrom = (table: string, number: string) =>
  `SELECT ${number}, ${bm25(table)} FROM ${table} WHERE ${table} MATCH ?`;

interface Deps {
  readonly catalogue: ShippedCatalogue;
  /** Makes the index of own words again. */
  readonly rebuildWords: () => void;
}

/**
 * Finds items by their words: the user's own in the file's index, and what ships in one that lives as long as the
 * connection and is made on first use, on a file that is only read too.
 */
export function createLibrarySearch(db: Db, { catalogue, rebuildWords }: Deps) {
  const hitsIn = (sql: string, expression: string): Hit[] => db.prepare<[string], Hit>(sql).raw().all(expression);
  const ownHits = (expression: string): Hit[] => {
    const select = () => hitsIn(selectFrom('library_words', 'rowid'), expression);
    try {
      return select();
    } catch (cause) {
      if (!isLost(cause)) throw cause;
      console.warn('the words of the library are made again', cause);
      rebuildWords();
      return select();
    }
  };
  let isShippedReady = false;
  const shippedHits = (expression: string): Hit[] => {
    if (!isShippedReady) indexShipped(db, catalogue);
    isShippedReady = true;
    return hitsIn(selectFrom('shipped_words', '-rowid'), expression);
  };

  /** Numbers of the items that hold every word, begun or whole, most telling first. None for a query without a word. */
  return (query: string): number[] => {
    const expression = searchExpression(query);
    if (expression === null) return [];
    const hits = [...shippedHits(expression), ...ownHits(expression)];
    return hits.toSorted(([, one], [, other]) => one - other).map(([number]) => number);
  };
}

function indexShipped(db: Db, catalogue: ShippedCatalogue): void {
  db.exec(`DROP TABLE IF EXISTS temp.shipped_words; CREATE VIRTUAL TABLE temp.shipped_words USING fts5 (
    title, words, tags, content = '', prefix = '2 3', tokenize = 'unicode61 remove_diacritics 2'
  )`);
  const insert = db.prepare('INSERT INTO temp.shipped_words (rowid, title, words, tags) VALUES (?, ?, ?, ?)');
  db.transaction(() => {
    for (const [index, { kind, body, tags }] of catalogue.items().entries()) {
      insert.run(index + 1, titleOf(kind, body), wordsOf(kind, body), tags.join('\n'));
    }
  })();
}
