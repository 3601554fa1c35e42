import { accountabilityLabel, isBlank } from '../agreement/accountability-text';
import type { Accountability, Side } from '../agreement/accountability-schema';
import type { AgreementDocument } from '../agreement/agreement-schema';
import { targetInWords } from '../agreement/target-in-words';
import type { ContentBlock, ContentRow, ContentSection } from './content-types';
import { kpiCodes } from './kpi-codes';
import { orNotSettled } from './not-settled';
import { judgingBlocks } from './rules-block';

const words = {
  marketing: {
    title: 'Marketing accountabilities',
    purpose: 'What marketing promises sales, how it is measured, and what follows a miss.',
    empty: 'Marketing has not promised anything yet.',
  },
  sales: {
    title: 'Sales accountabilities',
    purpose: 'What sales promises marketing, how it is measured, and what follows a miss.',
    empty: 'Sales has not promised anything yet.',
  },
} as const;

/** One side's promises with target, owner, source of the figure and what follows a miss; then how they are judged. */
export function accountabilitySection(document: AgreementDocument, side: Side, locale: string): ContentSection {
  const { title, purpose, empty } = words[side];
  const codes = kpiCodes(document);
  const rows = document[side]
    .filter((row) => !isBlank(row))
    .map((row) => accountabilityRow(row, codes.get(row.id) ?? '', locale));
  const promises: ContentBlock =
    rows.length > 0
      ? {
          kind: 'table',
          title: 'Commitments',
          columns: ['Commitment', 'Target', 'Owner', 'Read in', 'If missed'],
          rows,
        }
      : { kind: 'gap', title: 'Commitments', text: empty };
  return {
    id: side,
    title,
    purpose,
    speakerNotes:
      `Let each owner read their own line and say where the figure will be read on the first day of the next month. ` +
      `Ask the other side which line they doubt.`,
    blocks: [promises, ...judgingBlocks(document, side, locale)],
  };
}

function accountabilityRow(row: Accountability, code: string, locale: string): ContentRow {
  const { commitment, metric, owner, dataSource, consequence } = row;
  const promise = commitment.trim() || accountabilityLabel(row);
  return {
    name: `Commitment: ${accountabilityLabel(row)}`,
    cells: [
      `${code} ${promise}`.trim(),
      orNotSettled(targetInWords(row, locale)),
      orNotSettled(owner),
      orNotSettled(dataSource),
      orNotSettled(consequence),
    ],
    details: metric.trim() === '' ? [] : [{ label: 'Metric', text: metric.trim() }],
  };
}
