import type { PackContent } from '#shared/domain/pack/pack-content';
import type { PackScript } from '#shared/domain/pack/pack-scripts';
import type { Sheet } from '../pages/sheet';
import type { Run } from '../text-fit/wrap';
import { tidyText } from '../text-fit/tidy-text';
import { writePartHead } from './pack-pieces';

const speakers: Readonly<Record<string, string>> = {
  marketing: 'Marketing',
  sales: 'Sales',
  executive: 'An executive',
};

/** One stage on a page: what to say, what to ask, and what to answer when the two sides clash. */
export function writeScriptPart(sheet: Sheet, { scripts }: PackContent): void {
  for (const [index, script] of scripts.entries()) {
    if (index > 0) sheet.writer.newPage();
    writePartHead(sheet, script.name, `Script, ${script.minutes} minutes. For the facilitator alone.`);
    writeScript(sheet, script);
  }
}

function writeScript(sheet: Sheet, script: PackScript): void {
  const plain = (texts: readonly string[]): Run[][] => texts.map((text) => [{ text }]);
  writeRow(sheet, 'To get', [[{ text: script.purpose, isBold: true }]]);
  writeRow(sheet, 'Open with', plain([script.opening]));
  writeRow(sheet, 'Ask', plain(script.questions));
  writeRow(sheet, 'Has worked when', plain(script.goodLooksLike));
  for (const { speaker, hears, say } of script.interventions) {
    const heard = [{ text: `${speakers[speaker] ?? 'Somebody'}: “${hears}”`, isBold: true }];
    writeRow(sheet, 'When they clash', [heard, [{ text: say }]]);
  }
  writeRow(sheet, 'Close with', plain([script.closing]));
}

/** Points: read standing, at arm's length. */
const SCRIPT_PT = 11;
const LABEL_PT = 104;

/** A label at the left and its paragraphs beside it; nothing at all if there is no text. */
function writeRow({ writer, palette }: Sheet, label: string, paragraphs: readonly (readonly Run[])[]): void {
  const written = paragraphs.filter((runs) => runs.some(({ text }) => text.trim() !== ''));
  for (const [index, runs] of written.entries()) {
    writer.paragraph(
      runs.map((run) => ({ ...run, text: tidyText(run.text) })),
      {
        tag: 'P',
        sizePt: SCRIPT_PT,
        indentPt: LABEL_PT,
        before: index === 0 ? 6 : 2,
        ...(index === 0 && { marker: { text: label, color: palette.accentInk, isBold: true } }),
      },
    );
  }
}
