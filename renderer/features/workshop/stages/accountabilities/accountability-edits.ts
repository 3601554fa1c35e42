import { accountabilityKindNames, sideNames } from '#shared/domain/agreement/accountability-names';
import {
  accountabilitySchema,
  type Accountability,
  type AccountabilityKind,
  type Side,
} from '#shared/domain/agreement/accountability-schema';
import { accountabilityLabel } from '#shared/domain/agreement/accountability-text';
import { editDocument, newRowId, useWorkshop } from '../../workshop-store';
import { deleteWithUndo } from '../shared/delete-with-undo';
import { midSentence } from '../shared/mid-sentence';
import { moveRow, takeRow } from '../shared/rows';

/** As `agreementDocumentSchema` allows for a side. */
export const MOST_COMMITMENTS = 200;

/** A row of the room's own. @returns its id. */
export function addCommitment(side: Side, kind: AccountabilityKind = 'other'): string {
  const row = accountabilitySchema.parse({ id: newRowId(), kind });
  const what = kind === 'other' ? 'a commitment' : `a commitment on ${midSentence(accountabilityKindNames[kind])}`;
  append(side, [row], `Add ${what}`);
  return row.id;
}

export function addCommitments(side: Side, rows: readonly Accountability[]): void {
  if (rows.length === 0) return;
  append(side, rows, rows.length === 1 ? 'Add a commitment' : `Add ${rows.length} commitments`);
}

function append(side: Side, rows: readonly Accountability[], label: string): void {
  editDocument(label, (document) => {
    document[side].push(...rows.slice(0, MOST_COMMITMENTS - document[side].length));
  });
}

interface FieldOfRow<F> {
  readonly id: string;
  readonly field: F;
  readonly label: string;
}

/** What is written in one field; typing on in it is one step. */
export function changeField<F extends Exclude<keyof Accountability, 'id'>>(
  side: Side,
  { id, field, label }: FieldOfRow<F>,
  value: Accountability[F],
): void {
  editDocument(
    `Change ${midSentence(label)} of ${sideNames[side]}’s commitment`,
    (document) => {
      const row = document[side].find((candidate) => candidate.id === id);
      if (row) row[field] = value;
    },
    `${side}.${id}.${field}`,
  );
}

export function moveCommitment(side: Side, id: string, toIndex: number): void {
  editDocument('Move a commitment', (document) => moveRow(document[side], id, toIndex));
}

/** @returns the row to open next: the one below, else the one above; empty if none is left. */
export function deleteCommitment(side: Side, id: string): string {
  const rows = useWorkshop.getState().document[side];
  const index = rows.findIndex((row) => row.id === id);
  const row = rows[index];
  if (row === undefined) return '';
  const neighbour = rows[index + 1] ?? rows[index - 1];
  deleteWithUndo(`Commitment “${accountabilityLabel(row)}”`, (document) => takeRow(document[side], id));
  return neighbour?.id ?? '';
}
