import type { LucideIcon } from 'lucide-react';

import { Button, type ButtonProps } from './button';

interface Props extends Pick<
  ButtonProps,
  'isDisabled' | 'variant' | 'size' | 'slot' | 'autoFocus' | 'isPending' | 'excludeFromTabOrder'
> {
  readonly icon: LucideIcon;
  /** Name for everybody: read aloud and shown as a hint. */
  readonly label: string;
  readonly onPress?: (() => void) | undefined;
}

export function IconButton({ label, variant = 'ghost', ...props }: Props) {
  return <Button {...props} variant={variant} aria-label={label} tooltip={label} />;
}
