import './switch.css';

import type { ReactNode } from 'react';
import { Switch as AriaSwitch } from 'react-aria-components';

import { given } from '../lib/given';

interface Props {
  readonly isSelected: boolean;
  readonly onChange: (isSelected: boolean) => void;
  readonly children?: ReactNode;
  readonly isDisabled?: boolean | undefined;
  readonly 'aria-label'?: string | undefined;
}

export function Switch({ children, ...props }: Props) {
  return (
    <AriaSwitch {...given(props)} className="switch">
      <span className="switch__track">
        <span className="switch__thumb" />
      </span>
      {children !== undefined && <span className="switch__label">{children}</span>}
    </AriaSwitch>
  );
}
