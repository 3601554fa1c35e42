import { Trash2 } from 'lucide-react';

import { accountabilityKindNames, kindsOfSide } from '#shared/domain/agreement/accountability-names';
import type { AccountabilityKind, Side } from '#shared/domain/agreement/accountability-schema';
import { isBlank } from '#shared/domain/agreement/accountability-text';
import { targetInWords } from '#shared/domain/agreement/target-in-words';
import { Button } from '../../../../ui/button';
import { Select } from '../../../../ui/select';
import { useWorkshop } from '../../workshop-store';
import { changeField } from './accountability-edits';
import { CollectedSection } from './collected-section';
import type { CommitmentProps } from './commitment-props';
import { CommitmentText } from './commitment-text';
import { fieldLabels } from './field-names';
import { FindingList } from './finding-list';
import { FollowPlanField } from './follow-plan-field';
import { OwnerField } from './owner-field';
import { TargetFields } from './target-fields';

interface Props extends CommitmentProps {
  /** Just added: the first words can be typed at once. */
  readonly isNew: boolean;
  readonly onDelete: () => void;
}

/** One commitment with all that makes it count. */
export function CommitmentEditor({ isNew, onDelete, ...props }: Props) {
  const { side, row, findings } = props;
  const locale = useWorkshop((state) => state.look.locale);
  const target = targetInWords(row, locale);
  return (
    <section className="commitment" aria-label="The commitment in full">
      <header className="commitment__head">
        <h2 className="side__title">The commitment in full</h2>
        <Button size="small" variant="ghost" icon={Trash2} onPress={onDelete}>
          Delete
        </Button>
      </header>
      <Select
        label={fieldLabels.kind}
        name={`${side}.${row.id}.kind`}
        value={row.kind}
        options={kindOptions(side, row.kind)}
        onChange={(kind) => changeField(side, { id: row.id, field: 'kind', label: fieldLabels.kind }, kind)}
      />
      <CommitmentText
        {...props}
        field="commitment"
        placeholder="Verb first: Call every accepted lead"
        isLong
        autoFocus={isNew}
      />
      <CommitmentText {...props} field="metric" placeholder="Share of accepted leads called in time" />
      <TargetFields {...props} />
      <FollowPlanField row={row} />
      <CommitmentText {...props} field="period" placeholder="per quarter" />
      {target !== '' && <p className="commitment__target">In words: {target}</p>}
      <OwnerField {...props} />
      <CommitmentText {...props} field="dataSource" placeholder="The report or system where the figure is read" />
      <CommitmentText {...props} field="consequence" placeholder="Who meets, and what changes then" isLong />
      <FindingList side={side} id={row.id} findings={findings} isUntouched={isBlank(row)} />
      {side === 'marketing' && <CollectedSection rowId={row.id} />}
    </section>
  );
}

/** The side's own kinds and "other"; a kind of the other side stays choosable where it stands. */
function kindOptions(side: Side, present: AccountabilityKind) {
  const kinds = new Set<AccountabilityKind>([...kindsOfSide[side], 'other', present]);
  return [...kinds].map((id) => ({ id, label: accountabilityKindNames[id] }));
}
