import './button.css';

import type { LucideIcon } from 'lucide-react';
import type { ReactNode } from 'react';
import { Button as AriaButton } from 'react-aria-components';

import { classNames } from './class-names';
import { given } from '../lib/given';
import { Spinner } from './spinner';
import { Tooltip } from './tooltip';

export interface ButtonProps {
  readonly variant?: 'primary' | 'secondary' | 'ghost' | 'danger' | undefined;
  readonly size?: 'normal' | 'small' | undefined;
  readonly icon?: LucideIcon | undefined;
  readonly isDisabled?: boolean | undefined;
  /** Keeps its place and focus, shows a spinner and takes no press. */
  readonly isPending?: boolean | undefined;
  readonly onPress?: (() => void) | undefined;
  readonly children?: ReactNode;
  readonly 'aria-label'?: string | undefined;
  readonly 'aria-describedby'?: string | undefined;
  readonly autoFocus?: boolean | undefined;
  /** Only where something else on the way of Tab does the same. */
  readonly excludeFromTabOrder?: boolean | undefined;
  readonly slot?: string | null | undefined;
  readonly tooltip?: string | undefined;
  readonly type?: 'button' | 'submit' | undefined;
  readonly form?: string | undefined;
}

export function Button(props: ButtonProps) {
  const { variant = 'secondary', size = 'normal', icon: Icon, tooltip, children, onPress, isPending, ...rest } = props;
  const isIconOnly = children === undefined || children === null;
  return (
    <Tooltip text={tooltip}>
      <AriaButton
        {...given(rest)}
        {...(isPending ? pendingProps : onPress && { onPress: () => onPress() })}
        className={classNames('button', `button--${variant}`, `button--${size}`, isIconOnly && 'button--icon')}
      >
        {isPending ? <Spinner /> : Icon && <Icon size={16} aria-hidden className="button__icon" />}
        {children}
      </AriaButton>
    </Tooltip>
  );
}

/**
 * Not React Aria's `isPending`: it announces by pointing at the button, which leaves an unnamed element behind when the
 * button goes away before the announcement does. A pending button submits nothing again.
 */
const pendingProps = { 'aria-disabled': true, type: 'button' } as const;
