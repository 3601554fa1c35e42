import { PageSection } from '../../../ui/page';
import { TextArea } from '../../../ui/text-area';
import { TextField } from '../../../ui/text-field';
import { RemarkList } from '../remark-list';
import { editProfile } from '../search-edits';
import { searchDraft, useSearchDraft } from '../search-store';
import { useFindings } from './findings';

/** What the post is called, what it is for and to whom it answers. */
export function RoleSection() {
  const title = useSearchDraft((state) => state.document.title);
  const mission = useSearchDraft((state) => state.document.profile.mission);
  const reportingLine = useSearchDraft((state) => state.document.profile.reportingLine);
  return (
    <PageSection title="Role">
      <TextField
        label="Title"
        value={title}
        maxLength={200}
        onChange={(text) => searchDraft.edit('Edit title', (document) => void (document.title = text), 'title')}
      />
      <div className="profile__field">
        <TextArea
          label="Mission"
          description="What the company gains when the role is filled well, in one or two sentences."
          value={mission}
          maxLength={2_000}
          rows={2}
          onChange={(text) => editProfile('Edit mission', (profile) => void (profile.mission = text), 'mission')}
        />
        <RemarkList remarks={useFindings('mission')} />
      </div>
      <div className="profile__field">
        <TextArea
          label="Reporting line"
          description="To whom the role answers, who answers to it, whose equal it is."
          value={reportingLine}
          maxLength={400}
          rows={1}
          onChange={(text) =>
            editProfile('Edit reporting line', (profile) => void (profile.reportingLine = text), 'line')
          }
        />
        <RemarkList remarks={useFindings('reportingLine')} />
      </div>
    </PageSection>
  );
}
