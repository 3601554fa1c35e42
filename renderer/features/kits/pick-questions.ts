import type { KitItem, KitPlace } from '#shared/domain/kit/kit-schema';
import { seatKindNames, seatKindSchema, type SeatKind } from '#shared/domain/kit/seat-kind';
import { intoKitItem } from '#shared/domain/library/into-kit-item';
import type { LibraryRow } from '#shared/domain/library/library-schema';
import { shippedRole } from '#shared/domain/playbook/shipped-roles';
import type { Search } from '#shared/domain/search/search-schema';
import { pickFromLibrary } from '../../lib/library/pick';
import { loadBank } from './bank';
import { useKit, useKitDraft } from './kit-store';

/** As `kitDocumentSchema` allows. */
const MOST = 60;

/** Questions of the library with their answer keys: first those of the kit's role, seat and date. */
export async function pickQuestions(place: KitPlace): Promise<KitItem[]> {
  const search = useKit.getState().search?.document;
  const { items } = useKitDraft.getState().document;
  const seat = search?.panel.seats.find(({ id }) => id === place.seatId)?.kind;
  const role = shippedRole(search?.roleId ?? '')?.name;
  const chosen = await pickFromLibrary({
    title: 'Questions from the library',
    kind: 'question',
    noun: { one: 'question', many: 'questions' },
    facets: { ...(role !== undefined && { role }), ...(seat && { seat }), date: `${place.date}` },
    isIn: (row) => items.some(({ id }) => id === row.id),
    inWords: 'in this kit already',
    warn: (row) => foreignKey(row, seat),
    amount: 'many',
    room: MOST - items.length,
  });
  if (chosen.length === 0 || !search) return [];
  const competencies = await competenciesOf(search);
  return chosen.map((item) => intoKitItem(item, competencies));
}

/** Of the profile, under the panel's names; what the panel has renamed is found by its shipped name too. */
async function competenciesOf({ profile, roleId }: Search['document']) {
  const known = new Set(profile.competencies.map(({ id }) => id));
  const bank = await loadBank(roleId).catch((error: unknown) => {
    console.warn('the role’s own names could not be read', error);
    return null;
  });
  return [...profile.competencies, ...(bank?.template.competencies ?? []).filter(({ id }) => known.has(id))];
}

/** Its answer key was written for another seat than the kit's. */
function foreignKey({ facets }: LibraryRow, seat: SeatKind | undefined): string | null {
  const written = seatKindSchema.safeParse(facets.seat);
  if (!seat || !written.success || written.data === seat) return null;
  return `Its key is the ${seatKindNames[written.data]}’s`;
}
