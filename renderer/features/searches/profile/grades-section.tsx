import type { Thresholds } from '#shared/domain/search/profile-schema';
import { PageSection } from '../../../ui/page';
import { RangedNumberField } from '../../../ui/ranged-number-field';
import { RemarkList } from '../remark-list';
import { editProfile } from '../search-edits';
import { useSearchDraft } from '../search-store';
import { useFindings } from './findings';

const oneDecimal = { minimumFractionDigits: 1, maximumFractionDigits: 2 } as const;

/** From which composite a candidate is graded A and B. Set before the first interview, so that nobody moves the bar. */
export function GradesSection() {
  const { a, b } = useSearchDraft((state) => state.document.profile.thresholds);
  const set = (grade: keyof Thresholds) => (value: number) => {
    editProfile(
      `Edit the threshold of ${grade.toUpperCase()}`,
      (profile) => void (profile.thresholds[grade] = value),
      grade,
    );
  };
  return (
    <PageSection title="Grades">
      <p className="muted">
        Ratings go from 1 to 5. A candidate’s composite, as it is shown, is graded by these marks; whatever lies below B
        is a C.
      </p>
      <div className="grades__fields">
        <RangedNumberField from={1} to={5} label="A from" value={a} formatOptions={oneDecimal} onChange={set('a')} />
        <RangedNumberField from={1} to={5} label="B from" value={b} formatOptions={oneDecimal} onChange={set('b')} />
      </div>
      <RemarkList remarks={useFindings('thresholds')} />
    </PageSection>
  );
}
