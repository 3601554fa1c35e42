import { PageSection } from '../../../ui/page';
import { TextArea } from '../../../ui/text-area';
import { RemarkList } from '../remark-list';
import { editProfile } from '../search-edits';
import { useSearchDraft } from '../search-store';
import { useFindings } from './findings';

/** What the role pays and what may be talked about: never what somebody earned before. */
export function PaySection() {
  const text = useSearchDraft((state) => state.document.profile.compensationExpectations);
  return (
    <PageSection title="Compensation expectations">
      <TextArea
        label="What the role offers"
        description="The range, the variable part and what it hangs on. What a candidate earned before is never asked and has no place here."
        value={text}
        rows={2}
        maxLength={2_000}
        onChange={(value) =>
          editProfile(
            'Edit compensation expectations',
            (profile) => void (profile.compensationExpectations = value),
            'pay',
          )
        }
      />
      <RemarkList remarks={useFindings('compensationExpectations')} />
    </PageSection>
  );
}
