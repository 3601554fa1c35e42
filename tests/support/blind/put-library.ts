import { toStoredText } from '../../../electron/agreements/stored-text';
import type { HiringWorld } from '../hiring-world';

/** An item of the user's own, and a copy of what ships with other words now. */
export async function putLibrary({ desk, db }: HiringWorld): Promise<void> {
  await desk.library.create({ kind: 'sound-bite' });
  const { id, body } = await desk.library.copy({ id: 'term-mql' });
  const older = toStoredText({ ...body, owner: 'Whoever did it before' });
  db.prepare('UPDATE library_items SET base_json = @json, base_sha256 = @sha256 WHERE id = @id').run({ ...older, id });
}
