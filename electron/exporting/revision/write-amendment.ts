import { changeSections, type Change, type Loosening } from '#shared/domain/amendment/amendment-schema';
import type { RevisionRecord } from '#shared/domain/signing/revision-schema';
import { writeSectionHead } from '../handout/write-agreement';
import { labelledPieces, rowText, textPiece, writeTogether, type Piece } from '../pages/pieces';
import { LEFT, oneLineOf } from '../pages/sheet';
import {
  headingPiece,
  TEXT_PT,
  writeHeading,
  writeParagraphs,
  writeRemark,
  type RevisionSheet,
} from './revision-sheet';
import { writeDigest, writeFact } from './write-facts';

const sectionNames: Readonly<Record<Change['section'], string>> = {
  title: 'Title',
  setup: 'Set-up',
  summary: 'Executive summary',
  terminology: 'Terminology',
  plan: 'Plan',
  communication: 'Communication plan',
  marketing: 'Marketing accountabilities',
  sales: 'Sales accountabilities',
};

/** What an amendment changes and why; nothing for a first revision. */
export function writeAmendment(sheet: RevisionSheet, { amendment, predecessor }: RevisionRecord): void {
  if (!amendment || !predecessor) return;
  const purpose = `The differences to revision ${predecessor.number}, which this one replaces once it is sealed.`;
  writeSectionHead(sheet.writer, { title: 'What this amendment changes', purpose }, sheet.palette);
  writeTold(sheet, 'Why', amendment.reason);
  writeTold(sheet, 'Timeline', amendment.timeline);
  writeTold(sheet, 'New KPIs', amendment.newKpis);
  if (amendment.loosenings.length > 0) writeLoosenings(sheet, amendment.loosenings);
  writeChanges(sheet, amendment.changes);
  writeHeading(sheet, 'The revision before');
  writeFact(sheet, 'Revision', String(predecessor.number));
  writeDigest(sheet, 'Content digest', predecessor.contentSha256);
}

function writeTold(sheet: RevisionSheet, title: string, text: string): void {
  writeHeading(sheet, title);
  if (text.trim() === '') writeRemark(sheet, 'Nothing was written here.');
  else writeParagraphs(sheet, text);
}

/** Each with a bar at its side: nobody should turn the page without having seen them. */
function writeLoosenings(sheet: RevisionSheet, loosenings: readonly Loosening[]): void {
  const { writer, palette } = sheet;
  writeHeading(sheet, looseningTitle(loosenings));
  writeRemark(sheet, 'The leaders of both sides consent to each separately, by name, before they sign.');
  for (const { text, certainty } of loosenings) {
    const runs = [{ text: oneLineOf(text), isBold: true }, { text: certainty === 'loosened' ? '' : JUDGE }];
    const look = { tag: 'LI', sizePt: TEXT_PT, after: 7, indentPt: 14 } as const;
    const heightPt = writer.heightOf(runs, look) - look.after;
    if (heightPt <= writer.pagePt) writer.needs(heightPt);
    const barPt = Math.min(heightPt, writer.roomPt);
    writer.decorate((pdf) => pdf.rect(LEFT, writer.y, 4, barPt).fill(`#${palette.accentInk}`));
    writer.paragraph(runs, look);
  }
}

/** "2 promises are loosened", "1 promise is loosened or may be". */
function looseningTitle(loosenings: readonly Loosening[]): string {
  const count = loosenings.length === 1 ? '1 promise is' : `${loosenings.length} promises are`;
  const isSure = loosenings.every(({ certainty }) => certainty === 'loosened');
  return `${count} loosened${isSure ? '' : ' or may be'}`;
}

const JUDGE = '  Figures alone do not tell here: whether this is looser is for the leaders to judge.';

function writeChanges(sheet: RevisionSheet, changes: readonly Change[]): void {
  if (changes.length === 0) {
    writeHeading(sheet, 'Every change');
    return writeRemark(sheet, 'The words of the agreement are the same as before.');
  }
  for (const section of changeSections) {
    const changed = changes.filter((change) => change.section === section);
    if (changed.length === 0) continue;
    const heading = headingPiece(sheet, `Changed: ${sectionNames[section]}`);
    for (const [index, change] of changed.entries()) {
      writeTogether(sheet, [...(index === 0 ? [heading] : []), ...changePieces(sheet, change)]);
    }
  }
}

function changePieces(sheet: RevisionSheet, { what, before, after }: Change): Piece[] {
  const title = [{ text: oneLineOf(what), isBold: true }];
  return [
    textPiece(sheet, title, { tag: 'H4', sizePt: 11, before: 4 }),
    ...labelledPieces(sheet, 'Before', rowText(before.trim() === '' ? 'Not in the agreement' : before)),
    ...labelledPieces(sheet, 'Now', rowText(after.trim() === '' ? 'Left out' : after)),
  ];
}
