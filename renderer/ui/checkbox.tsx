import './checkbox.css';

import { Check, Minus } from 'lucide-react';
import type { ReactNode } from 'react';
import { Checkbox as AriaCheckbox } from 'react-aria-components';

import { given } from '../lib/given';

interface Props {
  readonly isSelected: boolean;
  readonly onChange: (isSelected: boolean) => void;
  readonly children?: ReactNode;
  readonly isIndeterminate?: boolean | undefined;
  readonly isDisabled?: boolean | undefined;
  readonly name?: string | undefined;
  readonly 'aria-label'?: string | undefined;
}

export function Checkbox({ children, ...props }: Props) {
  return (
    <AriaCheckbox {...given(props)} className="checkbox">
      {({ isSelected, isIndeterminate }) => (
        <>
          <span className="checkbox__box">
            {isIndeterminate ? <Minus size={12} aria-hidden /> : isSelected && <Check size={12} aria-hidden />}
          </span>
          {children !== undefined && <span className="checkbox__label">{children}</span>}
        </>
      )}
    </AriaCheckbox>
  );
}
