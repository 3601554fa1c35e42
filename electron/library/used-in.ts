import { z } from 'zod';

import { dateNames, dateNumberSchema, seatKindNames, seatKindSchema } from '#shared/domain/kit/seat-kind';
import { usedInSchema, type UsedIn } from '#shared/domain/library/library-schema';
import { isTakenFrom } from '#shared/domain/library/row-id';
import type { Db } from '../db/connection';

const kitRow = z.object({
  searchId: z.string(),
  seatId: z.string(),
  date: dateNumberSchema,
  search: z.string().nullable(),
  seat: seatKindSchema.nullable().catch(null),
  engagement: z.string(),
});
const agreementRow = z.object({
  agreementId: z.string(),
  rowId: z.string(),
  as: z.string(),
  title: z.string().nullable(),
  engagement: z.string(),
});

/** A document that is damaged holds nothing here; whoever opens it is told. */
const sound = (column: string) => `iif(json_valid(${column}), ${column}, '{}')`;

// A question that has left the working kit may still stand in a version that was locked.
const kitsSql = `
  SELECT DISTINCT k.search_id AS searchId, k.seat_id AS seatId, k.date,
    ${sound('s.document_json')} ->> '$.title' AS search,
    (SELECT seat.value ->> '$.kind' FROM json_each(${sound('s.document_json')}, '$.panel.seats') seat
     WHERE seat.value ->> '$.id' = k.seat_id) AS seat,
    e.name AS engagement
  FROM (SELECT search_id, seat_id, date, document_json AS json FROM kits
        UNION ALL SELECT search_id, seat_id, date, kit_json FROM kit_versions) k,
    json_each(${sound('k.json')}, '$.items') item
  JOIN searches s ON s.id = k.search_id JOIN engagements e ON e.id = s.engagement_id
  WHERE item.value ->> '$.origin.keyId' = ?
  ORDER BY e.name COLLATE NOCASE, k.search_id, k.date, k.seat_id`;

interface TakingList {
  readonly column: 'document_json' | 'facilitation_json';
  readonly path: string;
  /** Of the id in one of its rows. */
  readonly id: string;
  /** What a row was taken as. */
  readonly as: string;
}

const documentLists: Readonly<Record<string, string>> = {
  '$.terms': 'Term',
  '$.marketing': 'Marketing commitment',
  '$.sales': 'Sales commitment',
  '$.communication.kpis': 'Metric',
  '$.communication.meetings': 'Meeting',
  '$.communication.ladder': 'Conflict ladder',
};
/** Lists of an agreement that take rows from the library, in the order of its stages. */
const lists: readonly TakingList[] = [
  ...Object.entries(documentLists).map(([path, as]): TakingList => ({ column: 'document_json', path, id: '$.id', as })),
  { column: 'facilitation_json', path: '$.rehearsals', id: '$.id', as: 'Dispute tried on the ladder' },
  { column: 'facilitation_json', path: '$.scripts', id: '$.itemId', as: 'Script' },
];
const rowsOf = ({ column, path, id, as }: TakingList, index: number) => `
  SELECT a.id AS agreementId, row.value ->> '${id}' AS rowId, '${as}' AS "as",
    ${sound('a.document_json')} ->> '$.title' AS title, e.name AS engagement, ${index} AS place
  FROM agreements a JOIN engagements e ON e.id = a.engagement_id, json_each(${sound(`a.${column}`)}, '${path}') row
  WHERE substr(row.value ->> '${id}', 1, length(@id)) = @id`;
const agreementsSql = `${lists.map(rowsOf).join(' UNION ALL ')} ORDER BY engagement COLLATE NOCASE, agreementId, place`;
const linksSql = `
  SELECT DISTINCT a.id AS agreementId, l.item_id AS rowId, 'Commitment collected for' AS "as",
    ${sound('a.document_json')} ->> '$.title' AS title, e.name AS engagement
  FROM library_links l JOIN agreements a ON a.id = l.agreement_id JOIN engagements e ON e.id = a.engagement_id
  WHERE l.item_id = @id
  ORDER BY e.name COLLATE NOCASE, a.id`;

/**
 * Finds where an item was taken into: kits, in their working version or a locked one, and agreements; each place once.
 */
export function createUsedIn(db: Db) {
  const selectKits = db.prepare<[string]>(kitsSql);
  const selectAgreements = [agreementsSql, linksSql].map((sql) => db.prepare<[object]>(sql));

  return (id: string): UsedIn[] => {
    const kits = selectKits.all(id).map((row) => placeInKit(kitRow.parse(row)));
    const rows = selectAgreements.flatMap((select) => select.all({ id }).map((row) => agreementRow.parse(row)));
    const agreements = new Map(
      rows
        .filter(({ rowId }) => isTakenFrom(rowId, id))
        .map(({ agreementId, as, title, engagement }) => [
          `${agreementId} ${as}`,
          usedInSchema.parse({ kind: 'agreement', agreementId, title: title ?? 'Damaged agreement', engagement, as }),
        ]),
    );
    return [...kits, ...agreements.values()];
  };
}

const placeInKit = ({ searchId, seatId, date, search, seat, engagement }: z.infer<typeof kitRow>): UsedIn => {
  const where = [search ?? 'Damaged search', seat === null ? 'a former seat' : seatKindNames[seat]];
  const title = [...where.filter((words) => words !== ''), dateNames[date].toLowerCase()].join(', ');
  return usedInSchema.parse({ kind: 'kit', searchId, seatId, date, title, engagement });
};
