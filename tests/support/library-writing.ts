import type { LibraryItem } from '#shared/domain/library/library-schema';
import type { Api } from '#shared/ipc/contract';

/** An editing session, and one after it. */
export const session = '99999999-9999-4999-8999-999999999991';
export const laterSession = '99999999-9999-4999-8999-999999999992';

/** An item as an editor saves it, with these words in place of its own. */
export const draftOf = ({ kind, tags, provenance, licence, body }: LibraryItem, words: object) => ({
  kind,
  tags,
  provenance,
  licence,
  body: { ...body, ...words },
});

/** Saves these words of an item. @returns it as it is stored then. */
export async function write(
  api: Api,
  item: LibraryItem,
  words: object,
  { sessionId = session, rev = item.rev } = {},
): Promise<LibraryItem> {
  const saved = await api.library.save({ id: item.id, expectedRev: rev, sessionId, draft: draftOf(item, words) });
  if (saved.kind !== 'saved') throw new Error('the save met another');
  return await api.library.get({ id: item.id });
}

export const newTerm = async (api: Api, name: string): Promise<LibraryItem> =>
  await write(api, await api.library.create({ kind: 'term' }), { name });
