import { facetWordsOf, titleOf, wordsOf } from '#shared/domain/library/item-body';
import { mergeHits, type Hit, type IndexAnswer } from '#shared/domain/library/merge-hits';
import { searchExpression } from '#shared/domain/library/search-expression';
import type { Db } from '../db/connection';
import { isLost } from './library-words';
import type { ShippedCatalogue } from './shipped-catalogue';

// Weights of title, words, and tags with role, seat and the like.
const bm25 = (table: string) => `bm25(${table}, 10.0, 1.0, 5.0)`;
const selectFrom = (table: string, number: string) =>
  `SELECT ${number}, ${bm25(table)} AS score FROM ${table} WHERE ${table} MATCH ? ORDER BY score`;

interface Words {
  readonly select: string;
  readonly count: string;
}
const ownWords: Words = {
  select: selectFrom('library_words', 'rowid'),
  count: 'SELECT count(*) FROM library_items',
};
const shippedWords: Words = {
  select: selectFrom('shipped_words', '-rowid'),
  count: 'SELECT count(*) FROM shipped_words_docsize',
};

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
  const answerOf = (words: Words, expression: string): IndexAnswer => ({
    hits: db.prepare<[string], Hit>(words.select).raw().all(expression),
    rows: Number(db.prepare(words.count).pluck().get()),
  });
  const own = (expression: string): IndexAnswer => {
    try {
      return answerOf(ownWords, expression);
    } catch (cause) {
      if (!isLost(cause)) throw cause;
      console.warn('the words of the library are made again', cause);
      rebuildWords();
      return answerOf(ownWords, expression);
    }
  };
  const makeReady = once(() => {
    indexShipped(db, catalogue);
    if (!isInStep(db)) rebuildWords();
  });

  /** Numbers of the items that hold every word, begun or whole, most telling first. None for a query without a word. */
  return (query: string): number[] => {
    const expression = searchExpression(query);
    if (expression === null) return [];
    makeReady();
    return mergeHits([answerOf(shippedWords, expression), own(expression)]);
  };
}

const once = (work: () => void) => {
  let isDone = false;
  return () => {
    if (!isDone) work();
    isDone = true;
  };
};

/** A quick look, once: an index that was made for other items answers wrongly without a word. */
function isInStep(db: Db): boolean {
  try {
    const sql = `SELECT (${ownWords.count}) = (SELECT count(*) FROM library_words_docsize)`;
    return db.prepare(sql).pluck().get() === 1;
  } catch (cause) {
    if (!isLost(cause)) throw cause;
    return false;
  }
}

function indexShipped(db: Db, catalogue: ShippedCatalogue): void {
  db.exec(`DROP TABLE IF EXISTS temp.shipped_words; CREATE VIRTUAL TABLE temp.shipped_words USING fts5 (
    title, words, tags, content = '', prefix = '2', tokenize = 'unicode61 remove_diacritics 2'
  )`);
  const insert = db.prepare('INSERT INTO temp.shipped_words (rowid, title, words, tags) VALUES (?, ?, ?, ?)');
  db.transaction(() => {
    for (const [index, { kind, body, tags }] of catalogue.items().entries()) {
      insert.run(
        index + 1,
        titleOf(kind, body),
        wordsOf(kind, body),
        [...tags, ...facetWordsOf(kind, body)].join('\n'),
      );
    }
  })();
}
