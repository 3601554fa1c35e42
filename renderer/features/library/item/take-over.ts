import { api } from '../../../lib/api';
import { showToast } from '../../../ui/toast';
import { draftOf } from './item-draft';
import { editDraft, tellDone } from './item-edits';
import { itemDraft, savedItem, takeItem } from './item-store';
import { changeRow, keepRow } from './keep-row';

/**
 * Takes these fields as they ship now, keeps all others, and settles the news; the own words can be had back.
 *
 * @throws {AppError} CONFLICT if the item was changed elsewhere meanwhile.
 */
export async function takeOver(fields: readonly string[]): Promise<void> {
  const { id } = await savedItem();
  const { body } = itemDraft.useDraft.getState().document;
  const taken = await api.library.takeOver({ id, expectedRev: itemDraft.rev(), fields: [...fields] });
  takeItem(taken);
  keepRow(id, draftOf(taken));
  changeRow(id, { hasNews: false });
  if (fields.length === 0) return void showToast({ title: 'All your own words are kept', tone: 'good' });
  tellDone(fields.length === 1 ? 'One field was taken over' : `${fields.length} fields were taken over`, () =>
    editDraft('Take my own words back', (draft) => void Object.assign(draft.body, structuredClone(body))),
  );
}
