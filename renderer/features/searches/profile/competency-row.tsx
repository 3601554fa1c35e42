import { Trash2 } from 'lucide-react';

import type { Competency } from '#shared/domain/search/profile-schema';
import { IconButton } from '../../../ui/icon-button';
import { TextArea } from '../../../ui/text-area';
import { TextField } from '../../../ui/text-field';
import { RangedNumberField } from '../../../ui/ranged-number-field';
import { RemarkList } from '../remark-list';
import { deleteWithUndo, editProfile, patchRow, takeRow } from '../search-edits';
import { useFindings } from './findings';

interface Props {
  readonly competency: Competency;
  /** Its place in the list, from 1. */
  readonly number: number;
  readonly isNew: boolean;
}

export function CompetencyRow({ competency, number, isNew }: Props) {
  const { id, name, definition, weight } = competency;
  const label = name.trim() || `Competency ${number}`;
  const edit = (patch: Partial<Competency>) =>
    editProfile(
      `Edit ${label}`,
      (profile) => patchRow(profile.competencies, id, patch),
      `${id}.${Object.keys(patch).join('')}`,
    );
  return (
    <div className="profile-row">
      <div className="profile-row__main">
        <TextField
          label={`Name of competency ${number}`}
          isLabelHidden
          placeholder="Name, two or three words"
          value={name}
          maxLength={120}
          autoFocus={isNew}
          onChange={(text) => edit({ name: text })}
        />
        <div className="competency-row__weight">
          <RangedNumberField
            label={`Weight of ${label}`}
            isLabelHidden
            suffix="weight"
            value={weight}
            from={0}
            to={100}
            onChange={(value) => edit({ weight: value })}
          />
        </div>
        <IconButton
          icon={Trash2}
          label={`Delete ${label}`}
          onPress={() =>
            deleteWithUndo(`Competency “${label}”`, (document) => takeRow(document.profile.competencies, id))
          }
        />
      </div>
      <TextArea
        label={`What ${label} means here`}
        isLabelHidden
        placeholder="What somebody does who has it"
        value={definition}
        rows={1}
        maxLength={1_000}
        onChange={(text) => edit({ definition: text })}
      />
      <RemarkList remarks={useFindings('competencies', id)} />
    </div>
  );
}
