import type { StoreApi } from 'zustand';

import type { AgreementDocument } from '#shared/domain/agreement/agreement-schema';
import type { Facilitation } from '#shared/domain/agreement/facilitation-schema';
import { focusBeside } from '../../../../ui/focus-beside';
import { offerUndo } from '../../../../ui/offer-undo';
import { editDocument, editFacilitation, undo, useWorkshop } from '../../workshop-store';
import { midSentence } from './mid-sentence';

/**
 * Deletes something of the agreement in one undo step and offers to take it back.
 *
 * @param what what goes, "Term “MQL”": the step's label and the toast begin with it.
 */
export function deleteWithUndo(what: string, recipe: (document: AgreementDocument) => void): void {
  const giveFocus = focusBeside(document.activeElement);
  editDocument(`Delete ${midSentence(what)}`, recipe);
  giveFocus();
  offerUndo(what, undo, useWorkshop);
}

/** The same for what the facilitator keeps beside the agreement. */
export function deletePrivatelyWithUndo(what: string, recipe: (facilitation: Facilitation) => void): void {
  const giveFocus = focusBeside(document.activeElement);
  editFacilitation(`Delete ${midSentence(what)}`, recipe);
  giveFocus();
  offerUndo(what, undo, steps);
}

type Steps = Pick<StoreApi<{ readonly document: unknown }>, 'getState' | 'subscribe'>;

/** The steps that can be undone: unlike the facilitation they stand still while the stage's clock runs. */
const steps: Steps = {
  getState: () => ({ document: useWorkshop.getState().history }),
  subscribe: (listen) =>
    useWorkshop.subscribe(({ history }, before) => listen({ document: history }, { document: before.history })),
};
