import { Signature } from 'lucide-react';
import { useState } from 'react';

import { signatorySchema, type Signatory } from '#shared/domain/agreement/setup-schema';
import { EmptyState } from '../../../../ui/empty-state';
import { SortableList } from '../../../../ui/sortable-list';
import { editDocument, newRowId, useWorkshop } from '../../workshop-store';
import { AddButton } from '../shared/add-button';
import { moveRow } from '../shared/rows';
import { StageSection } from '../shared/stage-section';
import { PersonRows } from './person-rows';
import { SignatoryRow } from './signatory-row';

const MOST = 20;

/** Who puts their name under the agreement. */
export function SignatoriesSection() {
  const signatories = useWorkshop((state) => state.document.setup.signatories);
  const [added, setAdded] = useState<string | null>(null);
  const add = () => {
    const signatory = signatorySchema.parse({ id: newRowId(), role: nextRole(signatories) });
    editDocument('Add a signatory', ({ setup }) => {
      setup.signatories.push(signatory);
    });
    setAdded(signatory.id);
  };
  return (
    <StageSection
      title="Who signs"
      lead="One executive for marketing and one for sales, two different people. Where one person leads both, their heads sign and the leader witnesses."
      aside={
        <AddButton icon={Signature} count={signatories.length} most={MOST} onPress={add}>
          Add a signatory
        </AddButton>
      }
    >
      <PersonRows heads={signatories.length > 0 ? ['Name', 'Title', 'Signs for'] : []}>
        <SortableList
          label="Signatories"
          items={signatories}
          itemName={({ name }) => name}
          onMove={(id, toIndex) =>
            editDocument('Move a signatory', ({ setup }) => moveRow(setup.signatories, id, toIndex))
          }
          renderItem={(signatory, index) => (
            <SignatoryRow signatory={signatory} number={index + 1} isNew={signatory.id === added} />
          )}
          emptyState={
            <EmptyState title="Nobody signs yet">
              Add the executive who answers for marketing and the one who answers for sales.
            </EmptyState>
          }
        />
      </PersonRows>
    </StageSection>
  );
}

/** The side nobody signs for yet; when both have someone, a witness. */
function nextRole(signatories: readonly Signatory[]): Signatory['role'] {
  return (['marketing', 'sales'] as const).find((role) => signatories.every((row) => row.role !== role)) ?? 'witness';
}
