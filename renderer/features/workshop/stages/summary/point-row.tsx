import './summary.css';

import { Trash2 } from 'lucide-react';

import { IconButton } from '../../../../ui/icon-button';
import { TextArea } from '../../../../ui/text-area';
import { editDocument } from '../../workshop-store';
import { deleteWithUndo } from '../shared/delete-with-undo';
import { patchRow, takeRow } from '../shared/rows';

interface Props {
  readonly point: { readonly id: string; readonly text: string };
  readonly number: number;
  readonly isNew: boolean;
}

export function PointRow({ point: { id, text }, number, isNew }: Props) {
  const name = `summary.points.${id}.text`;
  return (
    <div className="summary-point">
      <TextArea
        label={`Promise ${number}`}
        isLabelHidden
        name={name}
        value={text}
        rows={1}
        maxLength={2000}
        autoFocus={isNew}
        placeholder="Marketing hands over …, sales calls …"
        onChange={(typed) =>
          editDocument(`Edit promise ${number}`, ({ summary }) => patchRow(summary.points, id, { text: typed }), name)
        }
      />
      <IconButton
        size="small"
        icon={Trash2}
        label={`Delete promise ${number}`}
        onPress={() => deleteWithUndo(`Promise ${number}`, ({ summary }) => takeRow(summary.points, id))}
      />
    </div>
  );
}
