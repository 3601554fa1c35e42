import { mustHaveIds } from '#shared/domain/agreement/must-have-schema';
import type { Gap, RevisionRecord } from '#shared/domain/signing/revision-schema';
import { writeSectionHead } from '../handout/write-agreement';
import { oneLineOf } from '../pages/sheet';
import { writeHeading, writeItem, type RevisionSheet } from './revision-sheet';

const mustHaveNames: Readonly<Record<Gap['mustHave'], string>> = {
  summary: 'Executive summary',
  communication: 'Communication plan',
  terminology: 'Terminology',
  marketing: 'Marketing accountabilities',
  sales: 'Sales accountabilities',
};

type Gaps = Pick<RevisionRecord, 'gaps' | 'gapsAcceptedBy'>;

/** "All five are met" or "2 gaps, accepted by Ana Lindqvist". */
export function gapsInWords({ gaps, gapsAcceptedBy }: Gaps): string {
  if (gaps.length === 0) return 'All five were met when it closed';
  return `${gaps.length === 1 ? '1 gap' : `${gaps.length} gaps`}, accepted by ${oneLineOf(gapsAcceptedBy)}`;
}

/** What the must-haves lacked when the revision closed, and who accepted it; nothing where they were met. */
export function writeGaps(sheet: RevisionSheet, record: Gaps): void {
  if (record.gaps.length === 0) return;
  const purpose = `What the must-haves lacked when this revision closed, accepted by ${oneLineOf(record.gapsAcceptedBy)}.`;
  writeSectionHead(sheet.writer, { title: 'Accepted gaps', purpose }, sheet.palette);
  for (const mustHave of mustHaveIds) {
    const gaps = record.gaps.filter((gap) => gap.mustHave === mustHave);
    if (gaps.length === 0) continue;
    writeHeading(sheet, mustHaveNames[mustHave]);
    for (const { text } of gaps) writeItem(sheet, '•', text);
  }
}
