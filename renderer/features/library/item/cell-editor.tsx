import { classNames } from '../../../ui/class-names';
import { Select } from '../../../ui/select';
import { TextArea } from '../../../ui/text-area';
import { TextField } from '../../../ui/text-field';
import type { Column } from '#shared/domain/library/field';

interface Props {
  readonly column: Column;
  readonly label: string;
  /** The only column of its row: the field's own label says what it is. */
  readonly isAlone: boolean;
  readonly value: string;
  readonly onChange: (text: string) => void;
}

const LEFT_OPEN = '-';
/** Longer texts than this get room to grow. */
const LONG = 120;

/** One column of a row. */
export function CellEditor({ column, label, isAlone, value, onChange }: Props) {
  const shared = { label, isLabelHidden: isAlone, value };
  return (
    <div className={classNames('rows-editor__cell', `rows-editor__cell--${widthOf(column)}`)}>
      {column.options ? (
        <Select
          {...shared}
          value={value === '' ? LEFT_OPEN : value}
          options={[{ id: LEFT_OPEN, label: 'Left open' }, ...column.options]}
          onChange={(id) => onChange(id === LEFT_OPEN ? '' : id)}
        />
      ) : column.max > LONG ? (
        <TextArea {...shared} rows={1} maxLength={column.max} onChange={onChange} />
      ) : (
        <TextField {...shared} maxLength={column.max} onChange={onChange} />
      )}
    </div>
  );
}

const widthOf = ({ options, max }: Column): 'few' | 'choice' | 'words' | 'sentences' => {
  if (options) return 'choice';
  if (max <= 12) return 'few';
  return max < 400 ? 'words' : 'sentences';
};
