import './tooltip.css';

import type { ReactElement } from 'react';
import { Tooltip as AriaTooltip, TooltipTrigger } from 'react-aria-components';

interface Props {
  readonly text: string | undefined;
  readonly placement?: 'top' | 'right' | undefined;
  /** One React Aria button, or a focusable element in `Focusable`. */
  readonly children: ReactElement;
}

/** Shows a short hint beside a button while it is hovered or focused; nothing around it if there is no text. */
export function Tooltip({ text, placement = 'top', children }: Props) {
  if (text === undefined || text === '') return children;
  return (
    <TooltipTrigger delay={500} closeDelay={0}>
      {children}
      <AriaTooltip className="tooltip" offset={6} placement={placement}>
        {text}
      </AriaTooltip>
    </TooltipTrigger>
  );
}
