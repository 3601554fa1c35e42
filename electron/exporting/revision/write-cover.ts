import type { AgreementContent } from '#shared/domain/deck/content-types';
import type { Logo } from '#shared/domain/engagement/engagement-schema';
import { byClosingClock } from '#shared/domain/signing/clock';
import type { RevisionRecord } from '#shared/domain/signing/revision-schema';
import { shortDigest } from '#shared/domain/signing/short-digest';
import { writeTitle } from '../handout/write-agreement';
import { heightOf, labelledPieces, rowText, type Piece } from '../pages/pieces';
import { LEFT, oneLineOf } from '../pages/sheet';
import { printableLogo } from './printable-logo';
import { gapsInWords } from './write-gaps';
import type { RevisionSheet } from './revision-sheet';
import { showInstant } from './show-instant';

interface Cover {
  readonly content: AgreementContent;
  readonly record: RevisionRecord;
  readonly contentSha256: string;
}

/** Points, between the bar at the head and the title. */
const LOGO = { y: 18, width: 120, height: 30, after: 12 } as const;
/** Points around the words of the panel. */
const PANEL = { aside: 10, above: 5, below: 7 } as const;

/** The head of the first page: the title, and in a panel which revision this is and how it is told from others. */
export function writeCover(sheet: RevisionSheet, { content, record, contentSha256 }: Cover): void {
  const { writer, palette } = sheet;
  writer.decorate((pdf) => pdf.rect(0, 0, pdf.page.width, 8).fill(`#${palette.accent}`));
  if (sheet.client.logo) writeLogo(sheet, sheet.client.logo);
  writeTitle(writer, content, palette);
  writer.skip(12);
  const facts = factsOf(record, contentSha256, sheet.client.locale);
  const pieces = facts.flatMap(({ label, text }) => labelledPieces(sheet, label, rowText(text)));
  drawPanel(sheet, pieces);
  writer.skip(PANEL.above);
  for (const piece of pieces) piece.write();
  writer.skip(PANEL.below);
}

interface Fact {
  readonly label: string;
  readonly text: string;
}

function factsOf(record: RevisionRecord, contentSha256: string, locale: string): Fact[] {
  const { number, closedAt, clockWentBackMs = null, predecessor, signatories } = record;
  const before = predecessor && `, amends revision ${predecessor.number} (${shortDigest(predecessor.contentSha256)})`;
  return [
    { label: 'Revision', text: `${number}${before ?? ''}` },
    { label: 'Closed', text: `${showInstant(closedAt, locale)}, ${byClosingClock(clockWentBackMs)}` },
    { label: 'Content digest', text: `${shortDigest(contentSha256)} (in full on the evidence page)` },
    { label: 'Signatories', text: signatories.map(({ name }) => oneLineOf(name)).join('; ') },
    { label: 'Must-haves', text: gapsInWords(record) },
  ];
}

/** In its own proportions above the title, at the right. Only for the eye: the client's name stands in words. */
function writeLogo({ writer }: RevisionSheet, logo: Logo): void {
  const picture = printableLogo(logo);
  if (!picture) return;
  const scale = Math.min(LOGO.width / picture.width, LOGO.height / picture.height);
  const [width, height] = [picture.width * scale, picture.height * scale];
  const [x, y] = [LEFT + writer.widthPt - width, LOGO.y + (LOGO.height - height) / 2];
  writer.decorate((pdf) => pdf.image(picture.bytes, x, y, { width, height }));
  writer.skip(LOGO.after);
}

/** A tinted ground under what is written next, as far as it stays on this page. */
function drawPanel({ writer, palette }: RevisionSheet, pieces: readonly Piece[]): void {
  const heightPt = Math.min(heightOf(pieces) + PANEL.above + PANEL.below, writer.roomPt);
  const width = writer.widthPt + 2 * PANEL.aside;
  writer.decorate((pdf) => pdf.rect(LEFT - PANEL.aside, writer.y, width, heightPt).fill(`#${palette.tint}`));
}
