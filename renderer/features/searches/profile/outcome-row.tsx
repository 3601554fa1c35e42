import { Trash2 } from 'lucide-react';

import { reviewMonths } from '#shared/domain/search/profile-linter';
import type { Outcome } from '#shared/domain/search/profile-schema';
import { IconButton } from '../../../ui/icon-button';
import { Segmented } from '../../../ui/segmented';
import { TextArea } from '../../../ui/text-area';
import { RangedNumberField } from '../../../ui/ranged-number-field';
import { RemarkList } from '../remark-list';
import { deleteWithUndo, editProfile, patchRow, takeRow } from '../search-edits';
import { useFindings } from './findings';
import { OutcomeSource } from './outcome-source';

interface Props {
  readonly outcome: Outcome;
  /** Its place in the list, from 1. */
  readonly number: number;
  /** Just added: it takes the focus. */
  readonly isNew: boolean;
}

export function OutcomeRow({ outcome, number, isNew }: Props) {
  const { id, text, measure, target, source } = outcome;
  const edit = (field: 'text' | 'measure' | 'target') => (value: string) =>
    editProfile(
      `Edit outcome ${number}`,
      (profile) => patchRow(profile.outcomes, id, { [field]: value }),
      `${id}.${field}`,
    );
  return (
    <div className="profile-row">
      <div className="profile-row__main">
        <TextArea
          label={`Outcome ${number}`}
          isLabelHidden
          placeholder="What is true then that is not true now"
          value={text}
          rows={1}
          maxLength={1_000}
          autoFocus={isNew}
          onChange={edit('text')}
        />
        <IconButton
          icon={Trash2}
          label={`Delete outcome ${number}`}
          onPress={() => deleteWithUndo(`Outcome ${number}`, (document) => takeRow(document.profile.outcomes, id))}
        />
      </div>
      <div className="outcome-row__fields">
        <TextArea label="Measure" value={measure} rows={1} maxLength={300} onChange={edit('measure')} />
        <TextArea label="Target" value={target} rows={1} maxLength={200} onChange={edit('target')} />
        <DueField outcome={outcome} number={number} />
      </div>
      {source && <OutcomeSource outcomeId={id} source={source} number={number} />}
      <RemarkList remarks={useFindings('outcomes', id)} />
    </div>
  );
}

const OTHER = 'other';
const monthOptions = [
  ...reviewMonths.map((month) => ({ id: String(month), label: `${month}` })),
  { id: OTHER, label: 'Other' },
];
/** A month that stands for "other" until one is typed. */
const OTHER_MONTH = 3;

function DueField({ outcome: { id, month }, number }: Pick<Props, 'outcome' | 'number'>) {
  const choice = month === 6 || month === 12 ? String(month) : OTHER;
  const set = (value: number) =>
    editProfile(`Edit outcome ${number}`, (profile) => patchRow(profile.outcomes, id, { month: value }), `${id}.month`);
  return (
    <div className="outcome-row__due">
      <Segmented
        label="Due in month"
        value={choice}
        options={monthOptions}
        onChange={(chosen) => set(chosen === OTHER ? OTHER_MONTH : Number(chosen))}
      />
      {choice === OTHER && (
        <RangedNumberField
          label={`Month of outcome ${number}`}
          isLabelHidden
          value={month}
          from={1}
          to={24}
          onChange={set}
        />
      )}
    </div>
  );
}
