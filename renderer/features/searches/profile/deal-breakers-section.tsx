import { Plus, Trash2 } from 'lucide-react';
import { useState } from 'react';

import { dealBreakerSchema, type DealBreaker } from '#shared/domain/search/profile-schema';
import { shortened } from '#shared/kernel/shortened';
import { Button } from '../../../ui/button';
import { EmptyState } from '../../../ui/empty-state';
import { IconButton } from '../../../ui/icon-button';
import { moveItem } from '../../../ui/list-order';
import { PageSection } from '../../../ui/page';
import { SortableList } from '../../../ui/sortable-list';
import { TextArea } from '../../../ui/text-area';
import { RemarkList } from '../remark-list';
import { deleteWithUndo, editProfile, patchRow, takeRow } from '../search-edits';
import { newRowId, useSearchDraft } from '../search-store';
import { useFindings } from './findings';

const MOST = 20;

/** What rules somebody out however well the rest went: it caps the grade at C. */
export function DealBreakersSection() {
  const dealBreakers = useSearchDraft((state) => state.document.profile.dealBreakers);
  const [addedId, setAddedId] = useState('');
  const add = () => {
    const id = newRowId();
    setAddedId(id);
    editProfile('Add a deal-breaker', (profile) => void profile.dealBreakers.push(dealBreakerSchema.parse({ id })));
  };
  return (
    <PageSection
      title="Deal-breakers"
      aside={
        dealBreakers.length < MOST ? (
          <Button size="small" icon={Plus} onPress={add}>
            Add a deal-breaker
          </Button>
        ) : (
          `At most ${MOST} deal-breakers`
        )
      }
    >
      <SortableList
        label="Deal-breakers"
        items={dealBreakers}
        itemName={({ text }, index) => shortened(text, 60) || `Deal-breaker ${index + 1}`}
        onMove={(id, toIndex) =>
          editProfile('Move a deal-breaker', (profile) => {
            profile.dealBreakers = [...moveItem(profile.dealBreakers, id, toIndex)];
          })
        }
        emptyState={
          <EmptyState title="No deal-breaker yet">
            Write what rules somebody out however well the interviews went. One that is met caps the grade at C.
          </EmptyState>
        }
        renderItem={(dealBreaker, index) => (
          <DealBreakerRow dealBreaker={dealBreaker} number={index + 1} isNew={dealBreaker.id === addedId} />
        )}
      />
    </PageSection>
  );
}

interface RowProps {
  readonly dealBreaker: DealBreaker;
  readonly number: number;
  readonly isNew: boolean;
}

function DealBreakerRow({ dealBreaker: { id, text }, number, isNew }: RowProps) {
  return (
    <div className="profile-row">
      <div className="profile-row__main">
        <TextArea
          label={`Deal-breaker ${number}`}
          isLabelHidden
          value={text}
          rows={1}
          maxLength={400}
          autoFocus={isNew}
          onChange={(value) =>
            editProfile(
              `Edit deal-breaker ${number}`,
              (profile) => patchRow(profile.dealBreakers, id, { text: value }),
              `${id}.text`,
            )
          }
        />
        <IconButton
          icon={Trash2}
          label={`Delete deal-breaker ${number}`}
          onPress={() =>
            deleteWithUndo(`Deal-breaker ${number}`, (document) => takeRow(document.profile.dealBreakers, id))
          }
        />
      </div>
      <RemarkList remarks={useFindings('dealBreakers', id)} />
    </div>
  );
}
