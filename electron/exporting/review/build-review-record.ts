import type { Client } from '#shared/domain/engagement/engagement-schema';
import type { ReviewRecord } from '#shared/domain/review/review-record';
import { makeSheets, type Sheet } from '../pages/sheet';
import { writeHead, writeRemark, writeSection, writeText } from '../pages/text';
import { writeLines } from './record-lines';
import { writePromise } from './write-promise';

/** What a held review is printed from: words alone, so that it can be sent to a thread. */
export interface ReviewRecordSource {
  readonly client: Client;
  readonly record: ReviewRecord;
}

/** A held review as a tagged PDF, to be kept or handed round. Equal content gives equal bytes. */
export async function buildReviewRecord({ client, record }: ReviewRecordSource): Promise<Uint8Array> {
  const { title, agreement, facts } = record;
  const footer = [title, agreement].join('  ·  ');
  return await makeSheets({ client, title: `${title}: ${agreement}`, footer }, (sheet) => {
    writeHead(sheet, { above: `${client.name}  ·  ${agreement}`, title, below: facts });
    writeOutcome(sheet, record);
    writeDecided(sheet, record);
    writeSide(sheet, 'What marketing promised', record.promises.marketing);
    writeSide(sheet, 'What sales promised', record.promises.sales);
    writePart(sheet, 'Also watched', record.watched);
    writePart(sheet, 'How long leads waited', record.aging);
    writePart(sheet, 'Decisions of earlier reviews', record.followUps);
  });
}

function writeOutcome(sheet: Sheet, { counts, rule, summary, amendments }: ReviewRecord): void {
  writeSection(sheet, 'This quarter in half a minute');
  writeText(sheet, counts);
  writeRemark(sheet, rule);
  writeText(sheet, summary);
  writeLines(sheet, amendments);
}

/** Also says that nothing was: whoever reads it later need not wonder whether a page is missing. */
function writeDecided(sheet: Sheet, { decisions }: ReviewRecord): void {
  writeSection(sheet, 'Decided');
  if (decisions.length === 0) writeRemark(sheet, 'Nothing was decided in this review.');
  writeLines(sheet, decisions);
}

function writeSide(sheet: Sheet, title: string, promises: ReviewRecord['promises']['sales']): void {
  if (promises.length === 0) return;
  writeSection(sheet, title);
  for (const promise of promises) writePromise(sheet, promise);
}

function writePart(sheet: Sheet, title: string, lines: ReviewRecord['watched']): void {
  if (lines.length === 0) return;
  writeSection(sheet, title);
  writeLines(sheet, lines);
}
