import type { Decision } from '#shared/domain/debrief/debrief-schema';
import { oneLineOf, type Sheet } from '../pages/sheet';
import { writeRemark, writeRow, writeSection, writeSubhead } from '../pages/text';
import { shownInstantDay, shownScoreIn } from './hiring-names';

export const decisionNames: Readonly<Record<Decision['kind'], string>> = {
  hire: 'Hire',
  hold: 'Hold',
  decline: 'Decline',
};

/** The newest decision, then those it followed. */
export function writeDecisions(sheet: Sheet, decisions: readonly Decision[]): void {
  writeSection(sheet, 'Decision');
  const [holds, ...earlier] = decisions.toReversed();
  if (!holds) return writeRemark(sheet, 'No decision is recorded yet.');
  writeDecision(sheet, holds);
  if (earlier.length > 0) writeSubhead(sheet, [{ text: 'Earlier decisions', isBold: true }]);
  for (const decision of earlier) writeDecision(sheet, decision);
}

function writeDecision(sheet: Sheet, decision: Decision): void {
  const { locale, palette } = sheet;
  const { kind, decidedBy, decidedAtMs, reason, dissents, composite, grade, isAgainstComposite } = decision;
  writeRow(sheet, 'Decision', [
    {
      runs: [
        { text: decisionNames[kind], isBold: true },
        { text: `  ${shownInstantDay(decidedAtMs, locale)}, by ${oneLineOf(decidedBy)}`, color: palette.grey },
      ],
    },
  ]);
  const score = composite === null ? 'No composite' : `Composite ${shownScoreIn(composite, locale)}`;
  const graded = grade === null ? 'no grade' : `grade ${grade}`;
  writeRow(sheet, 'Scores then', `${score}, ${graded}.${isAgainstComposite ? ' The decision goes against it.' : ''}`);
  writeRow(sheet, 'Reason', reason);
  writeRow(
    sheet,
    'Dissent',
    dissents.map((dissent) => ({
      runs: [{ text: `${oneLineOf(dissent.name)}: `, isBold: true }, { text: oneLineOf(dissent.reason) }],
    })),
  );
}
