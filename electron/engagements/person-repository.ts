import type { EngagementId } from '#shared/domain/engagement/engagement-schema';
import { personSchema, type Person, type PersonDraft, type PersonId } from '#shared/domain/engagement/person-schema';
import type { Db } from '../db/connection';

interface PersonRow {
  id: string;
  engagement_id: string;
  name: string;
  title: string;
  function: string;
  email: string;
}

const columns = 'id, engagement_id, name, title, function, email';

/** All SQL about people. */
export function createPersonRepository(db: Db) {
  const selectOfEngagement = db.prepare<[string], PersonRow>(
    `SELECT ${columns} FROM people WHERE engagement_id = ? ORDER BY name COLLATE NOCASE, id`,
  );
  const selectOne = db.prepare<[string], PersonRow>(`SELECT ${columns} FROM people WHERE id = ?`);
  const insertRow = db.prepare<[PersonRow]>(
    `INSERT INTO people (${columns}) VALUES (@id, @engagement_id, @name, @title, @function, @email)`,
  );
  const updateRow = db.prepare<[object]>(
    'UPDATE people SET name = @name, title = @title, function = @function, email = @email WHERE id = @id',
  );
  const deleteRow = db.prepare<[string]>('DELETE FROM people WHERE id = ?');

  return {
    /** By name. */
    list: (engagementId: EngagementId): Person[] => selectOfEngagement.all(engagementId).map(rowToPerson),
    find: (id: PersonId): Person | null => {
      const row = selectOne.get(id);
      return row ? rowToPerson(row) : null;
    },
    insert: (person: Person): void => void insertRow.run(personToRow(person)),
    /** @returns false if there was no such person. */
    update: (id: PersonId, { name, title, function: personFunction, email }: PersonDraft): boolean =>
      updateRow.run({ id, name, title, function: personFunction, email }).changes === 1,
    /** @returns false if there was no such person. */
    remove: (id: PersonId): boolean => deleteRow.run(id).changes === 1,
  };
}
export type PersonRepository = ReturnType<typeof createPersonRepository>;

function personToRow({ id, engagementId, name, title, function: personFunction, email }: Person): PersonRow {
  return { id, engagement_id: engagementId, name, title, function: personFunction, email };
}

/** @throws {ZodError} if the row breaks the schema: the file was edited by hand or a migration is wrong. */
function rowToPerson({ engagement_id, ...rest }: PersonRow): Person {
  return personSchema.parse({ ...rest, engagementId: engagement_id });
}
