import './text-area.css';

import { TextArea as AriaTextArea, TextField as AriaTextField } from 'react-aria-components';

import { classNames } from './class-names';
import { FieldFrame, fieldProps, type TypedFieldProps } from './field';
import { given } from '../lib/given';

interface Props extends TypedFieldProps<HTMLTextAreaElement> {
  readonly value: string;
  readonly onChange: (value: string) => void;
  /** Lines to see at least. */
  readonly rows?: number | undefined;
  /** Grows with what is typed; else it scrolls. */
  readonly grows?: boolean | undefined;
}

export function TextArea(props: Props) {
  const { value, onChange, placeholder, maxLength, isReadOnly, rows = 3, grows = true, ref, ...field } = props;
  return (
    <AriaTextField
      {...fieldProps(field)}
      {...given({ maxLength, isReadOnly })}
      className="field text-area"
      value={value}
      onChange={onChange}
    >
      <FieldFrame {...field}>
        <div className={classNames('text-area__sizer', grows && 'text-area__sizer--grows')}>
          {grows && (
            <div className="text-area__mirror" aria-hidden>
              {value}
              {'\u200b'}
            </div>
          )}
          <AriaTextArea className="field__control text-area__control" rows={rows} {...given({ ref, placeholder })} />
        </div>
      </FieldFrame>
    </AriaTextField>
  );
}
