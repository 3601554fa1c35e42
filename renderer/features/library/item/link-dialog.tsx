import { useState } from 'react';

import type { Accountability } from '#shared/domain/agreement/accountability-schema';
import type { AgreementSummary } from '#shared/domain/agreement/agreement-summary';
import type { LibraryItemId } from '#shared/domain/library/library-schema';
import { Button } from '../../../ui/button';
import { Dialog, DialogActions } from '../../../ui/dialog';
import { Notice } from '../../../ui/notice';
import { RadioGroup } from '../../../ui/radio-group';
import { reportRefusal } from '../../../ui/report-refusal';
import { Select } from '../../../ui/select';
import { consentOf, consentWarnings } from './collected';
import { useItemDraft } from './item-store';
import { countTowards, marketingCommitments, useLinks } from './links-store';

interface Props {
  readonly itemId: LibraryItemId;
  readonly onClose: () => void;
}

/** Chooses an agreement and one of its marketing commitments. */
export function LinkDialog({ itemId, onClose }: Props) {
  const agreements = useLinks((state) => state.agreements);
  const warning = useItemDraft((state) => consentWarnings[consentOf(state.document.body['consent'])]);
  const [agreementId, setAgreementId] = useState<AgreementSummary['id'] | null>(null);
  const [commitments, setCommitments] = useState<readonly Accountability[] | null>(null);
  const [rowId, setRowId] = useState<string | null>(null);

  const choose = (id: AgreementSummary['id']) => {
    setAgreementId(id);
    setCommitments(null);
    setRowId(null);
    void reportRefusal(async () => setCommitments(await marketingCommitments(id)));
  };
  const save = () => {
    if (agreementId === null || rowId === null) return;
    void reportRefusal(async () => {
      await countTowards({ itemId, agreementId, rowId });
      onClose();
    });
  };
  return (
    <Dialog title="Count towards a commitment" isOpen onClose={onClose}>
      {agreements.length === 0 ? (
        <p>There is no agreement yet. Begin one from an engagement; its marketing commitments can be chosen here.</p>
      ) : (
        <div className="stack">
          <Select
            label="Agreement"
            value={agreementId}
            options={agreements.map(({ id, title, engagementName }) => ({ id, label: title, hint: engagementName }))}
            onChange={choose}
          />
          {commitments !== null && <Commitments commitments={commitments} chosen={rowId} onChoose={setRowId} />}
          {warning !== null && <Notice tone="warn">{warning}</Notice>}
        </div>
      )}
      <DialogActions>
        <Button onPress={onClose}>Cancel</Button>
        {agreements.length > 0 && (
          <Button variant="primary" isDisabled={rowId === null} onPress={save}>
            Count it
          </Button>
        )}
      </DialogActions>
    </Dialog>
  );
}

interface CommitmentsProps {
  readonly commitments: readonly Accountability[];
  readonly chosen: string | null;
  readonly onChoose: (rowId: string) => void;
}

function Commitments({ commitments, chosen, onChoose }: CommitmentsProps) {
  if (commitments.length === 0)
    return <p className="muted">Marketing has not committed to anything in this agreement yet.</p>;
  return (
    <RadioGroup
      label="Marketing’s commitment"
      value={chosen}
      options={commitments.map(({ id, commitment }) => ({ id, label: commitment }))}
      onChange={onChoose}
    />
  );
}
