import './field.css';

import type { ReactNode, Ref } from 'react';
import { FieldError, Label, Text } from 'react-aria-components';

import { classNames } from './class-names';

/** What every field of a form takes. An empty `error` or `description` counts as none. */
export interface FieldProps {
  readonly label: string;
  /** Keeps the label for screen readers where the place says it already, as in a table. */
  readonly isLabelHidden?: boolean | undefined;
  readonly description?: ReactNode;
  readonly error?: string | undefined;
  readonly name?: string | undefined;
  readonly isRequired?: boolean | undefined;
  readonly isDisabled?: boolean | undefined;
  readonly autoFocus?: boolean | undefined;
  readonly onBlur?: (() => void) | undefined;
  readonly onFocus?: (() => void) | undefined;
}

/** What every field one types into takes besides. */
export interface TypedFieldProps<E extends HTMLElement = HTMLInputElement> extends FieldProps {
  readonly placeholder?: string | undefined;
  readonly maxLength?: number | undefined;
  /** Can be read and copied, not changed. */
  readonly isReadOnly?: boolean | undefined;
  readonly ref?: Ref<E> | undefined;
}

/** React Aria's field properties, the same for every kind of field. */
export function fieldProps({ name, isRequired, isDisabled, autoFocus, error, onBlur, onFocus }: FieldProps) {
  return {
    validationBehavior: 'aria' as const,
    isInvalid: hasText(error),
    ...(name !== undefined && { name }),
    ...(isRequired !== undefined && { isRequired }),
    ...(isDisabled !== undefined && { isDisabled }),
    ...(autoFocus !== undefined && { autoFocus }),
    ...(onBlur && { onBlur: () => onBlur() }),
    ...(onFocus && { onFocus: () => onFocus() }),
  };
}

interface FrameProps extends Pick<FieldProps, 'label' | 'isLabelHidden' | 'description' | 'error'> {
  readonly children: ReactNode;
}

/** Label above, control, then the description and what is wrong. Stands inside a React Aria field. */
export function FieldFrame({ label, isLabelHidden, description, error, children }: FrameProps) {
  return (
    <>
      <Label className={classNames('field__label', isLabelHidden && 'visually-hidden')}>{label}</Label>
      {children}
      <FieldNotes description={description} error={error} />
    </>
  );
}

export function FieldNotes({ description, error }: Pick<FieldProps, 'description' | 'error'>) {
  const isDescribed = description !== undefined && description !== null && description !== '' && description !== false;
  return (
    <>
      {isDescribed && (
        <Text slot="description" className="field__description">
          {description}
        </Text>
      )}
      {hasText(error) && <FieldError className="field__error">{error}</FieldError>}
    </>
  );
}

export const hasText = (text: string | undefined): boolean => text !== undefined && text !== '';
