import type { Db } from './connection';

/**
 * What the user should know of texts and files that are not what was saved, told at the start.
 *
 * @param broken ids as `findBrokenDocuments` gives them; at least one.
 */
export function damageNotice(db: Db, broken: readonly string[]): string {
  // What hangs on a revision belongs to its agreement.
  const agreementOf = db.prepare<[object], { id: string; client: string }>(
    `SELECT a.id, e.name AS client FROM agreements a JOIN engagements e ON e.id = a.engagement_id
       WHERE a.id = coalesce((SELECT agreement_id FROM revisions WHERE id = @id), @id)`,
  );
  const isRoot = db.prepare<[string]>('SELECT 1 FROM signing_roots WHERE id = ?');
  // A version of an item tells by the item's number.
  const itemOf = db.prepare<[object], string>('SELECT id FROM library_items WHERE id = @id OR number = @id').pluck();
  const agreements = new Map<string, string>();
  const items = new Set<string>();
  const others: string[] = [];
  for (const id of broken) {
    const agreement = agreementOf.get({ id });
    const item = itemOf.get({ id });
    if (agreement) agreements.set(agreement.id, agreement.client);
    else if (item !== undefined) items.add(item);
    else others.push(id);
  }
  const certificates = others.filter((id) => isRoot.get(id) !== undefined).length;
  const hiring = others.length - certificates;
  const what = [
    ...(agreements.size > 0
      ? [`${agreementsInWords(agreements.size)} (${[...new Set(agreements.values())].join(', ')})`]
      : []),
    ...(certificates > 0 ? ['What agreements are signed with is damaged'] : []),
    ...(items.size > 0 ? [libraryInWords(items.size)] : []),
    ...(hiring > 0 ? [hiringInWords(hiring)] : []),
  ].join('. ');
  return `${what}: what is stored is not what was saved. Everything else is whole. A backup made before the damage brings it back.`;
}

const agreementsInWords = (count: number) =>
  count === 1 ? 'One agreement is damaged' : `${count} agreements are damaged`;

const hiringInWords = (count: number) =>
  count === 1 ? 'One text or file of a search is damaged' : `${count} texts or files of searches are damaged`;

const libraryInWords = (count: number) =>
  count === 1 ? 'One item of the library is damaged' : `${count} items of the library are damaged`;
