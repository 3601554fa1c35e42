import type { AgreementDocument } from '#shared/domain/agreement/agreement-schema';
import { showToast } from '../../../../ui/toast';
import { editDocument, undo, useWorkshop } from '../../workshop-store';
import { focusBeside } from './focus-beside';
import { midSentence } from './mid-sentence';

/**
 * Deletes something in one undo step and offers to take it back. The offer goes away with the next edit: after that an
 * undo would take back something else.
 *
 * @param what what goes, "Term “MQL”": the step's label and the toast begin with it.
 */
export function deleteWithUndo(what: string, recipe: (document: AgreementDocument) => void): void {
  const giveFocus = focusBeside(document.activeElement);
  editDocument(`Delete ${midSentence(what)}`, recipe);
  giveFocus();

  const after = useWorkshop.getState().document;
  const takeAway = showToast({ title: `${what} was deleted`, action: { label: 'Undo', onPress: undo } });
  const stopWatching = useWorkshop.subscribe((state) => {
    if (state.document === after) return;
    stopWatching();
    takeAway();
  });
}
