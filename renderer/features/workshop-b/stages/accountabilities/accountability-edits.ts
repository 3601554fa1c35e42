import { accountabilityKindNames } from '#shared/domain/agreement/accountability-names';
import {
  accountabilitySchema,
  type Accountability,
  type AccountabilityKind,
  type Side,
} from '#shared/domain/agreement/accountability-schema';
import { accountabilityLabel } from '#shared/domain/agreement/accountability-text';
import { accountabilityFromStarter } from '#shared/domain/playbook/from-starter';
import type { AccountabilityStarter } from '#shared/domain/playbook/starter-schema';
import { showToast } from '../../../../ui/toast';
import { editDocument, newRowId, useWorkshop } from '../../workshop-store';

/** @returns the new row's id. */
export function addCommitment(side: Side, kind: AccountabilityKind = 'other'): string {
  const row = accountabilitySchema.parse({ id: newRowId(), kind });
  const what = kind === 'other' ? 'a commitment' : `a commitment: ${accountabilityKindNames[kind]}`;
  append(side, row, `Add ${what}`);
  return row.id;
}

/** @returns the new row's id. */
export function addFromPlaybook(side: Side, starter: AccountabilityStarter): string {
  const row = accountabilityFromStarter(starter, newRowId());
  append(side, row, `Add “${accountabilityLabel(row)}”`);
  return row.id;
}

function append(side: Side, row: Accountability, label: string): void {
  editDocument(label, (document) => {
    document[side].push(row);
  });
}

/** The words of one field; typing on in it is one step. */
export function changeField<F extends Exclude<keyof Accountability, 'id'>>(
  side: Side,
  { id, field, label }: { readonly id: string; readonly field: F; readonly label: string },
  value: Accountability[F],
): void {
  editDocument(
    `Change ${label.toLowerCase()}`,
    (document) => {
      const row = document[side].find((candidate) => candidate.id === id);
      if (row) row[field] = value;
    },
    `${side}.${id}.${field}`,
  );
}

export function moveCommitment(side: Side, id: string, toIndex: number): void {
  editDocument('Move a commitment', (document) => {
    const from = document[side].findIndex((row) => row.id === id);
    const [row] = from < 0 ? [] : document[side].splice(from, 1);
    if (row) document[side].splice(toIndex, 0, row);
  });
}

/** Takes a commitment out and offers to put it back where it stood, whatever was edited meanwhile. */
export function deleteCommitment(side: Side, id: string): void {
  const index = useWorkshop.getState().document[side].findIndex((row) => row.id === id);
  const row = useWorkshop.getState().document[side][index];
  if (row === undefined) return;
  const name = accountabilityLabel(row);
  editDocument(`Delete “${name}”`, (document) => {
    document[side].splice(index, 1);
  });
  showToast({
    title: `“${name}” was deleted`,
    action: { label: 'Undo', onPress: () => putBack(side, row, index) },
  });
}

function putBack(side: Side, row: Accountability, index: number): void {
  if (useWorkshop.getState().document[side].some(({ id }) => id === row.id)) return;
  editDocument(`Put back “${accountabilityLabel(row)}”`, (document) => {
    document[side].splice(index, 0, row);
  });
}
