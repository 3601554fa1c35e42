import type { AgreementDocument } from '#shared/domain/agreement/agreement-schema';
import { focusBeside } from '../../../../ui/focus-beside';
import { offerUndo } from '../../../../ui/offer-undo';
import { editDocument, undo, useWorkshop } from '../../workshop-store';
import { midSentence } from './mid-sentence';

/**
 * Deletes something in one undo step and offers to take it back.
 *
 * @param what what goes, "Term “MQL”": the step's label and the toast begin with it.
 */
export function deleteWithUndo(what: string, recipe: (document: AgreementDocument) => void): void {
  const giveFocus = focusBeside(document.activeElement);
  editDocument(`Delete ${midSentence(what)}`, recipe);
  giveFocus();
  offerUndo(what, undo, useWorkshop);
}
