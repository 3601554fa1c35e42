import { gapRowSchema, type GapRow } from '#shared/domain/gap/gap-row-schema';
import type { AskedQuestion } from '#shared/domain/gap/gap-number-schema';
import { putLearnt } from '#shared/domain/gap/learnt-point';
import { intoGapRow } from '#shared/domain/library/into-facilitation';
import { rowIdFor } from '#shared/domain/library/row-id';
import { pickFromLibrary } from '../../../../lib/library/pick';
import { editDocument, editFacilitation, newRowId, useWorkshop } from '../../workshop-store';
import { deletePrivatelyWithUndo } from '../shared/delete-with-undo';
import { patchRow, takeRow } from '../shared/rows';
import { standsIn } from '../shared/stands-in';
import { useGap } from './gap-store';

/** As `facilitationSchema` allows. */
export const MOST_QUESTIONS = 40;

const fieldWords = {
  question: 'question',
  unit: 'unit',
  readFrom: 'where the record was read',
  record: 'the record’s number',
  learnt: 'what was learnt',
} as const;

/** A question of the room's own, with words still to come. @returns its id. */
export function addOwnQuestion(): string {
  const row = gapRowSchema.parse({ id: newRowId() });
  addRows([row]);
  return row.id;
}

export async function addQuestions(): Promise<void> {
  const { facilitation, look } = useWorkshop.getState();
  const { gap } = facilitation;
  const items = await pickFromLibrary({
    title: 'Perception-gap questions from the library',
    lead: 'Five or six are enough. Choose those this room would quarrel about.',
    kind: 'gap-question',
    noun: { one: 'question', many: 'questions' },
    isIn: standsIn(
      gap,
      gap.map(({ question }) => question),
    ),
    inWords: 'asked already',
    amount: 'many',
    room: MOST_QUESTIONS - gap.length,
  });
  // Numbers of a question that was taken out stay its own: asked again, it is another one.
  const known = [...gap, ...useGap.getState().asked.map(({ rowId: id }) => ({ id }))];
  addRows(items.map(({ id, body }) => intoGapRow(body, rowIdFor(id, known, newRowId), look.currency)));
}

function addRows(added: readonly GapRow[]): void {
  if (added.length === 0) return;
  editFacilitation(added.length === 1 ? 'Add a question' : `Add ${added.length} questions`, ({ gap }) => {
    gap.push(...added.slice(0, MOST_QUESTIONS - gap.length));
  });
}

export function editQuestion<K extends keyof typeof fieldWords>({ id }: GapRow, field: K, value: GapRow[K]): void {
  editFacilitation(
    `Edit question: ${fieldWords[field]}`,
    ({ gap }) => patchRow<GapRow>(gap, id, { [field]: value }),
    `gap.${id}.${field}`,
  );
}

/** Puts both numbers on the table, here and in the room. */
export const showNumbers = ({ id }: GapRow): void =>
  editFacilitation('Show both numbers', ({ gap }) => patchRow<GapRow>(gap, id, { isShown: true }));

/** Takes a question out of the list. Its numbers stay with the agreement. */
export const takeOut = ({ id }: GapRow, what: string): void =>
  deletePrivatelyWithUndo(what, ({ gap }) => takeRow(gap, id));

/** Puts a question with numbers back among the others. */
export const putBack = ({ rowId: id, question, unit }: AskedQuestion): void =>
  editFacilitation('Put a question back', ({ gap }) => {
    gap.push(gapRowSchema.parse({ id, question, unit }));
  });

/** Writes what was learnt into the executive summary, or its newest words into the point that stands there. */
export const putIntoSummary = (row: GapRow): void =>
  editDocument('Put what was learnt into the summary', ({ summary }) => putLearnt(row, summary.points));
