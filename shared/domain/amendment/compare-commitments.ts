import { accountabilityKindNames } from '../agreement/accountability-names';
import type { Accountability, Side } from '../agreement/accountability-schema';
import { accountabilityLabel, isBlank, shorten } from '../agreement/accountability-text';
import type { AgreementDocument } from '../agreement/agreement-schema';
import { exactTarget, targetInWords } from '../agreement/target-in-words';
import type { Change } from './amendment-schema';
import { compareRows, type Field } from './compare-fields';

/** What one side promises otherwise than before. */
export function compareCommitments(
  side: Side,
  before: AgreementDocument,
  after: AgreementDocument,
  locale: string,
): Change[] {
  const kind = {
    section: side,
    name: accountabilityLabel,
    fields: commitmentFields(locale),
    isWritten: (row: Accountability) => !isBlank(row),
  };
  return compareRows(kind, before[side], after[side]);
}

/** What a change of the target is called: the metric, "Response time to accepted leads", else the commitment. */
export const measureName = (row: Accountability): string => shorten(row.metric) || accountabilityLabel(row);

const commitmentFields = (locale: string): readonly Field<Accountability>[] => [
  { label: 'commitment', words: (row) => row.commitment },
  { label: 'kind', words: (row) => accountabilityKindNames[row.kind] },
  { label: 'metric', words: (row) => row.metric },
  {
    label: 'target',
    words: (row) => targetInWords(row, locale),
    // Without a target the number cannot differ, and “every” asks for none.
    exactly: (row) => (row.comparator === 'every' || row.target === null ? '' : exactTarget(row)),
    what: measureName,
  },
  { label: 'owner', words: (row) => row.owner },
  { label: 'read in', words: (row) => row.dataSource },
  { label: 'if missed', words: (row) => row.consequence },
];
