import type { Rehearsal } from '#shared/domain/agreement/facilitation-schema';
import { ladderMark } from '#shared/domain/agreement/rehearsal-stand';
import { intoRehearsal } from '#shared/domain/library/into-facilitation';
import { rowIdFor } from '#shared/domain/library/row-id';
import { pickFromLibrary } from '../../../../lib/library/pick';
import { editFacilitation, newRowId, useWorkshop } from '../../workshop-store';
import { deletePrivatelyWithUndo } from '../shared/delete-with-undo';
import { patchRow, takeRow } from '../shared/rows';
import { standsIn } from '../shared/stands-in';

/** As `facilitationSchema` allows. */
export const MOST_REHEARSALS = 50;

const fieldWords = {
  decides: 'who decides',
  byWhen: 'by when',
  note: 'note',
} as const;
type RehearsalField = keyof typeof fieldWords;

/** Puts chosen disputes among the rehearsals. */
export async function addRehearsals(): Promise<void> {
  const { rehearsals } = useWorkshop.getState().facilitation;
  const titles = rehearsals.map(({ title }) => title);
  const items = await pickFromLibrary({
    title: 'Disputes from the library',
    lead: 'Choose what this room could quarrel about tomorrow.',
    kind: 'dispute',
    noun: { one: 'dispute', many: 'disputes' },
    verb: 'Rehearse',
    isIn: standsIn(rehearsals, titles),
    inWords: 'rehearsed already',
    amount: 'many',
    room: MOST_REHEARSALS - rehearsals.length,
  });
  if (items.length === 0) return;
  const added = items.map(({ id, body }) => intoRehearsal(body, rowIdFor(id, rehearsals, newRowId)));
  editFacilitation(added.length === 1 ? 'Rehearse a dispute' : `Rehearse ${added.length} disputes`, (facilitation) => {
    facilitation.rehearsals.push(...added);
  });
}

export function editRehearsal<K extends RehearsalField>({ id, title }: Rehearsal, field: K, value: Rehearsal[K]): void {
  editFacilitation(
    `Edit rehearsal of ${title}: ${fieldWords[field]}`,
    ({ rehearsals }) => patchRow<Rehearsal>(rehearsals, id, { [field]: value }),
    `rehearsals.${id}.${field}`,
  );
}

/** What the room says about the ladder as it stands now. */
export function judgeLadder({ id, title }: Rehearsal, wasClear: Rehearsal['wasClear']): void {
  const ladderThen = wasClear === 'open' ? '' : ladderMark(useWorkshop.getState().document.communication.ladder);
  editFacilitation(`Edit rehearsal of ${title}: whether it was clear`, ({ rehearsals }) =>
    patchRow<Rehearsal>(rehearsals, id, { wasClear, ladderThen }),
  );
}

export function deleteRehearsal({ id, title }: Rehearsal): void {
  deletePrivatelyWithUndo(`Rehearsal of “${title}”`, ({ rehearsals }) => takeRow(rehearsals, id));
}
