import { titleOf } from './item-body';
import { ownSource, type LibraryItem } from './library-schema';

const MOST_OF_NOTE = 600;

/**
 * Where a copy comes from: what the original says of itself, and that it is a copy. One that names no source is the
 * user's own. A long note is cut so that the words about the copy fit.
 */
export function provenanceOfCopy(item: LibraryItem): LibraryItem['provenance'] {
  const { source, note } = item.provenance;
  const title = titleOf(item.kind, item.body).slice(0, 100).toWellFormed();
  const copied =
    item.state === 'shipped'
      ? `Copied from version ${item.version} that ships with Rapport.`
      : `Copied from ${title === '' ? 'an item without a title' : `“${title}”`}.`;
  const kept = note.slice(0, MOST_OF_NOTE - copied.length - 1).toWellFormed();
  return { source: source || ownSource, note: [kept, copied].filter((words) => words !== '').join(' ') };
}
