import type { Thresholds } from '#shared/domain/search/profile-schema';
import { NumberField } from '../../../ui/number-field';
import { PageSection } from '../../../ui/page';
import { RemarkList } from '../remark-list';
import { editProfile } from '../search-edits';
import { useSearchDraft } from '../search-store';
import { useFindings } from './findings';

const oneDecimal = { minimumFractionDigits: 1, maximumFractionDigits: 2 } as const;

/** From which composite a candidate is graded A and B. Set before the first interview, so that nobody moves the bar. */
export function GradesSection() {
  const { a, b } = useSearchDraft((state) => state.document.profile.thresholds);
  const set = (grade: keyof Thresholds) => (value: number | null) => {
    if (value === null || value < 1 || value > 5) return;
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
        <NumberField label="A from" value={a} formatOptions={oneDecimal} onChange={set('a')} />
        <NumberField label="B from" value={b} formatOptions={oneDecimal} onChange={set('b')} />
      </div>
      <RemarkList remarks={useFindings('thresholds')} />
    </PageSection>
  );
}
