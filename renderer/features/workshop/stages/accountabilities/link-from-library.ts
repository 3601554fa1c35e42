import { pickFromLibrary } from '../../../../lib/library/pick';
import { linkCollected, useCollected } from './collected-store';

const nouns = {
  'sound-bite': { one: 'sound bite', many: 'sound bites' },
  story: { one: 'story', many: 'stories' },
} as const;

/** Asks for collected items and counts them towards a commitment. Only what was collected: what ships are forms to collect with, with invented words. */
export async function linkFromLibrary(kind: keyof typeof nouns, rowId: string): Promise<void> {
  const linked = new Set(useCollected.getState().links.flatMap((link) => (link.rowId === rowId ? [link.itemId] : [])));
  const items = await pickFromLibrary({
    title: `Collected ${nouns[kind].many}`,
    kind,
    noun: nouns[kind],
    verb: 'Link',
    isOffered: ({ state }) => state === 'active',
    emptyWords:
      'What ships are forms to collect with. Copy one in the library, write down what the seller says, and link it here.',
    isIn: ({ id }) => linked.has(id),
    inWords: 'linked already',
    amount: 'many',
  });
  if (items.length > 0)
    await linkCollected(
      rowId,
      items.map(({ id }) => id),
    );
}
