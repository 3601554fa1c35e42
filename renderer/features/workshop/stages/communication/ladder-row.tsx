import { Trash2 } from 'lucide-react';

import type { LadderStep } from '#shared/domain/agreement/communication-schema';
import { IconButton } from '../../../../ui/icon-button';
import { NumberField } from '../../../../ui/number-field';
import { Select } from '../../../../ui/select';
import { TextArea } from '../../../../ui/text-area';
import { TextField } from '../../../../ui/text-field';
import { deleteWithUndo } from '../shared/delete-with-undo';
import { takeRow } from '../shared/rows';
import { unitOptions } from './communication-words';
import { editStep } from './edit-communication';

interface Props {
  readonly step: LadderStep;
  readonly number: number;
  readonly isNew: boolean;
}

export function LadderRow({ step, number, isNew }: Props) {
  const { id, decides, action, within, withinUnit } = step;
  const named = (field: string) => `communication.ladder.${id}.${field}`;
  return (
    <div className="ladder-row">
      <TextField
        label={`Step ${number}: who decides`}
        name={named('decides')}
        value={decides}
        maxLength={300}
        autoFocus={isNew}
        onChange={(typed) => editStep(id, 'decides', typed)}
      />
      <div className="ladder-row__clock">
        <NumberField
          label="Within"
          name={named('within')}
          value={within}
          step={1}
          error={within !== null && within <= 0 ? 'A limit is more than 0.' : undefined}
          onChange={(limit) => editStep(id, 'within', limit)}
        />
        <Select
          label="Unit of the limit"
          isLabelHidden
          name={named('withinUnit')}
          value={withinUnit}
          options={unitOptions}
          onChange={(unit) => editStep(id, 'withinUnit', unit)}
        />
      </div>
      <IconButton
        size="small"
        icon={Trash2}
        label={`Delete step ${number}`}
        onPress={() => deleteWithUndo(`Step ${number}`, ({ communication }) => takeRow(communication.ladder, id))}
      />
      <div className="ladder-row__action">
        <TextArea
          label="What they do"
          name={named('action')}
          value={action}
          rows={1}
          maxLength={1000}
          onChange={(typed) => editStep(id, 'action', typed)}
        />
      </div>
    </div>
  );
}
