import { Input, TextField } from 'react-aria-components';

import { FieldFrame, fieldProps, type FieldProps } from './field';
import { given } from '../lib/given';

interface Props extends FieldProps {
  readonly value: string;
  readonly onChange: (value: string) => void;
  /** Shows what is typed. */
  readonly isShown?: boolean | undefined;
  readonly ref?: React.Ref<HTMLInputElement> | undefined;
}

/** Words that are hidden while they are typed; no program is to remember them. */
export function PassphraseField({ value, onChange, isShown = false, ref, ...field }: Props) {
  return (
    <TextField
      {...fieldProps(field)}
      className="field"
      type={isShown ? 'text' : 'password'}
      autoComplete="off"
      spellCheck="false"
      maxLength={400}
      value={value}
      onChange={onChange}
    >
      <FieldFrame {...field}>
        <Input className="field__control" {...given({ ref })} />
      </FieldFrame>
    </TextField>
  );
}
