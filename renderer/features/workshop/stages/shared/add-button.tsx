import { Plus, type LucideIcon } from 'lucide-react';

import { Button } from '../../../../ui/button';

interface Props {
  readonly children: string;
  readonly count: number;
  /** Rows the agreement takes at most. */
  readonly most: number;
  readonly icon?: LucideIcon | undefined;
  readonly variant?: 'primary' | 'secondary' | undefined;
  readonly onPress: () => void;
}

/** Adds a row to a list; says so where the list is full. */
export function AddButton({ children, count, most, icon = Plus, variant = 'secondary', onPress }: Props) {
  if (count >= most) return <span className="muted">{`This list holds at most ${most} rows`}</span>;
  return (
    <Button size="small" icon={icon} variant={variant} onPress={onPress}>
      {children}
    </Button>
  );
}
