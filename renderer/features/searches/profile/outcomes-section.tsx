import { FileInput, Plus } from 'lucide-react';
import { useState } from 'react';

import { outcomeSchema, type Outcome } from '#shared/domain/search/profile-schema';
import { shortened } from '#shared/kernel/shortened';
import { Button } from '../../../ui/button';
import { EmptyState } from '../../../ui/empty-state';
import { moveItem } from '../../../ui/list-order';
import { PageSection } from '../../../ui/page';
import { SortableList } from '../../../ui/sortable-list';
import { RemarkList } from '../remark-list';
import { editProfile } from '../search-edits';
import { newRowId, useSearchDraft } from '../search-store';
import { useFindings } from './findings';
import { OutcomeRow } from './outcome-row';
import { PromisePicker } from './promise-picker';

/** What a profile holds at most. */
const MOST = 40;

/** What will be true that is not true now, with measure, target and month. */
export function OutcomesSection() {
  const outcomes = useSearchDraft((state) => state.document.profile.outcomes);
  const [addedId, setAddedId] = useState('');
  const [isPicking, setPicking] = useState(false);
  const isFull = outcomes.length >= MOST;
  const add = () => {
    const id = newRowId();
    setAddedId(id);
    editProfile('Add an outcome', (profile) => void profile.outcomes.push(outcomeSchema.parse({ id })));
  };
  const aside = (
    <>
      {isFull && <span>{`At most ${MOST} outcomes`}</span>}
      <Button size="small" icon={FileInput} isDisabled={isFull} onPress={() => setPicking(true)}>
        From an agreement…
      </Button>
      <Button size="small" icon={Plus} isDisabled={isFull} onPress={add}>
        Add an outcome
      </Button>
    </>
  );
  return (
    <PageSection title="Outcomes" aside={aside}>
      <RemarkList remarks={useFindings('outcomes')} />
      <SortableList
        label="Outcomes"
        items={outcomes}
        itemName={nameOf}
        onMove={(id, toIndex) =>
          editProfile(
            'Move an outcome',
            (profile) => void (profile.outcomes = [...moveItem(profile.outcomes, id, toIndex)]),
          )
        }
        emptyState={
          <EmptyState title="No outcome yet">
            Take the accountabilities of an agreement, so that the hire is measured by what was promised, or write what
            must be true 6 and 12 months after the start.
          </EmptyState>
        }
        renderItem={(outcome, index) => (
          <OutcomeRow outcome={outcome} number={index + 1} isNew={outcome.id === addedId} />
        )}
      />
      <PromisePicker isOpen={isPicking} room={MOST - outcomes.length} onClose={() => setPicking(false)} />
    </PageSection>
  );
}

const nameOf = ({ text }: Outcome, index: number) => shortened(text, 60) || `Outcome ${index + 1}`;
