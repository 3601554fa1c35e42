import { moveItem } from '../../../ui/list-order';
import { editDraft, rowsOf, tellDeleted } from './item-edits';
import { numberAfterDelete, numberAfterMove } from './probes';

const FACTORS = 'factors';
const PROBES = 'probes';

export const addFactor = (): void =>
  editDraft('Add what to listen for', (draft) => void rowsOf(draft, FACTORS).push({ text: '' }));

export function editFactor(index: number, text: string): void {
  editDraft(
    'Edit what to listen for',
    (draft) => {
      const row = rowsOf(draft, FACTORS)[index];
      if (row) row['text'] = text;
    },
    `${FACTORS}.${index}`,
  );
}

/** Moves a factor; its probes keep to it. */
export function moveFactor(from: number, to: number): void {
  editDraft('Move what to listen for', (draft) => {
    const placed = rowsOf(draft, FACTORS).map((row, index) => ({ id: String(index), row }));
    draft.body[FACTORS] = moveItem(placed, String(from), to).map(({ row }) => row);
    for (const probe of rowsOf(draft, PROBES)) probe['factor'] = numberAfterMove(probe['factor'] ?? '', from, to);
  });
}

/** Deletes a factor; its probes stay, for any time. */
export function deleteFactor(index: number): void {
  editDraft('Delete what to listen for', (draft) => {
    rowsOf(draft, FACTORS).splice(index, 1);
    for (const probe of rowsOf(draft, PROBES)) probe['factor'] = numberAfterDelete(probe['factor'] ?? '', index);
  });
  tellDeleted(`Factor ${index + 1}`);
}

/** @param factor its number as text; empty for a probe that fits any time. */
export const addProbe = (factor: string): void =>
  editDraft('Add a probe', (draft) => void rowsOf(draft, PROBES).push({ factor, ask: '' }));

export function editProbe(index: number, ask: string): void {
  editDraft(
    'Edit a probe',
    (draft) => {
      const row = rowsOf(draft, PROBES)[index];
      if (row) row['ask'] = ask;
    },
    `${PROBES}.${index}`,
  );
}

export function deleteProbe(index: number): void {
  editDraft('Delete a probe', (draft) => void rowsOf(draft, PROBES).splice(index, 1));
  tellDeleted('A probe');
}
