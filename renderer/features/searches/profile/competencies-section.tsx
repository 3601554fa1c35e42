import { Plus } from 'lucide-react';
import { useState } from 'react';

import { competencySchema, type Competency } from '#shared/domain/search/profile-schema';
import { Button } from '../../../ui/button';
import { EmptyState } from '../../../ui/empty-state';
import { moveItem } from '../../../ui/list-order';
import { PageSection } from '../../../ui/page';
import { SortableList } from '../../../ui/sortable-list';
import { TextArea } from '../../../ui/text-area';
import { RemarkList } from '../remark-list';
import { editProfile } from '../search-edits';
import { newRowId, useSearchDraft } from '../search-store';
import { CompetencyRow } from './competency-row';
import { useFindings } from './findings';

const MOST = 20;

/** What the panel listens for and rates: five to eight, each with what it means here. */
export function CompetenciesSection() {
  const competencies = useSearchDraft((state) => state.document.profile.competencies);
  const [addedId, setAddedId] = useState('');
  const add = () => {
    const id = newRowId();
    setAddedId(id);
    editProfile('Add a competency', (profile) => void profile.competencies.push(competencySchema.parse({ id })));
  };
  return (
    <PageSection
      title="Competencies"
      aside={
        competencies.length < MOST ? (
          <Button size="small" icon={Plus} onPress={add}>
            Add a competency
          </Button>
        ) : (
          `At most ${MOST} competencies`
        )
      }
    >
      <RemarkList remarks={useFindings('competencies')} />
      <SortableList
        label="Competencies"
        items={competencies}
        itemName={nameOf}
        onMove={(id, toIndex) =>
          editProfile('Move a competency', (profile) => {
            profile.competencies = [...moveItem(profile.competencies, id, toIndex)];
          })
        }
        emptyState={
          <EmptyState title="No competency yet">
            Write five to eight things somebody must be able to do to reach the outcomes, and what each means here.
          </EmptyState>
        }
        renderItem={(competency, index) => (
          <CompetencyRow competency={competency} number={index + 1} isNew={competency.id === addedId} />
        )}
      />
      <WeightReason competencies={competencies} />
    </PageSection>
  );
}

/** Asked for only where the weights differ, or where somebody has written one. */
function WeightReason({ competencies }: { readonly competencies: readonly Competency[] }) {
  const reason = useSearchDraft((state) => state.document.profile.weightReason);
  const remarks = useFindings('weightReason');
  const isEqual = competencies.every(({ weight }) => weight === competencies[0]?.weight);
  if (isEqual && reason === '') return <RemarkList remarks={remarks} />;
  return (
    <div className="profile__field">
      <TextArea
        label="Why they do not weigh the same"
        value={reason}
        rows={1}
        maxLength={1_000}
        onChange={(text) =>
          editProfile('Edit the reason of the weights', (profile) => void (profile.weightReason = text), 'weights')
        }
      />
      <RemarkList remarks={remarks} />
    </div>
  );
}

const nameOf = ({ name }: Competency, index: number) => name.trim() || `Competency ${index + 1}`;
