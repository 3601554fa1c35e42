import type { Client } from '#shared/domain/engagement/engagement-schema';
import type { RecordLine } from '#shared/domain/review/record-line';
import type { RecordedPromise } from '#shared/domain/review/recorded-promise';
import type { ReviewRecord } from '#shared/domain/review/review-record';
import { writeTogether } from '../pages/pieces';
import { makeSheets, type Sheet } from '../pages/sheet';
import { writeHead, writeRemark, writeSection, writeText } from '../pages/text';
import { lineBlock, promiseBlock, writeBlocks } from './record-blocks';

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
    writeLines(sheet, 'Also watched', record.watched);
    writeLines(sheet, 'How long leads waited', record.aging);
    writeLines(sheet, 'Decisions of earlier reviews', record.followUps);
  });
}

function writeOutcome(sheet: Sheet, { counts, rule, summary, amendments }: ReviewRecord): void {
  writeSection(sheet, 'This quarter in half a minute');
  writeText(sheet, counts);
  writeRemark(sheet, rule);
  writeText(sheet, summary);
  for (const line of amendments) writeTogether(sheet, lineBlock(sheet, line));
}

/** Also says that nothing was: whoever reads it later need not wonder whether a page is missing. */
function writeDecided(sheet: Sheet, { decisions }: ReviewRecord): void {
  if (decisions.length > 0) return writeLines(sheet, 'Decided', decisions);
  writeSection(sheet, 'Decided');
  writeRemark(sheet, 'Nothing was decided in this review.');
}

const writeSide = (sheet: Sheet, title: string, promises: readonly RecordedPromise[]): void =>
  writeBlocks(
    sheet,
    title,
    promises.map((promise) => promiseBlock(sheet, promise)),
  );

const writeLines = (sheet: Sheet, title: string, lines: readonly RecordLine[]): void =>
  writeBlocks(
    sheet,
    title,
    lines.map((line) => lineBlock(sheet, line)),
  );
