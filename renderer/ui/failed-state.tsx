import './failed-state.css';

import { OctagonAlert, RotateCw } from 'lucide-react';

import { Button } from './button';

interface Props {
  readonly title: string;
  /** What was wrong and what to do. */
  readonly message: string;
  readonly onRetry?: (() => void) | undefined;
}

export function FailedState({ title, message, onRetry }: Props) {
  return (
    <div className="failed-state" role="alert">
      <OctagonAlert size={20} aria-hidden className="failed-state__icon" />
      <p className="failed-state__title">{title}</p>
      <p className="failed-state__message">{message}</p>
      {onRetry && (
        <Button icon={RotateCw} onPress={onRetry}>
          Try again
        </Button>
      )}
    </div>
  );
}
