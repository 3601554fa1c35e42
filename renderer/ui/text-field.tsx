import { Input, TextField as AriaTextField } from 'react-aria-components';

import { FieldFrame, fieldProps, type TypedFieldProps } from './field';
import { given } from '../lib/given';

interface Props extends TypedFieldProps {
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly type?: 'text' | 'email' | undefined;
}

export function TextField({ value, onChange, placeholder, maxLength, isReadOnly, type, ref, ...field }: Props) {
  return (
    <AriaTextField
      {...fieldProps(field)}
      {...given({ maxLength, isReadOnly, type })}
      className="field text-field"
      value={value}
      onChange={onChange}
    >
      <FieldFrame {...field}>
        <Input className="field__control" {...given({ ref, placeholder })} />
      </FieldFrame>
    </AriaTextField>
  );
}
