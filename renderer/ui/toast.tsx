import './toast.css';

import { CircleCheck, Info, OctagonAlert, TriangleAlert, X } from 'lucide-react';
import {
  Text,
  UNSTABLE_Toast as AriaToast,
  UNSTABLE_ToastContent as ToastContent,
  UNSTABLE_ToastQueue as ToastQueue,
  UNSTABLE_ToastRegion as AriaToastRegion,
} from 'react-aria-components';

import { Button } from './button';
import { IconButton } from './icon-button';

interface ToastContents {
  readonly title: string;
  readonly description?: string | undefined;
  readonly tone?: 'neutral' | 'good' | 'warn' | 'bad' | undefined;
  readonly action?: { readonly label: string; readonly onPress: () => void } | undefined;
}

const SHORT_MS = 6_000;
/** With something to press or to mend, time to get there. */
const LONG_MS = 15_000;

const queue = new ToastQueue<ToastContents>({ maxVisibleToasts: 3 });
const icons = { neutral: Info, good: CircleCheck, warn: TriangleAlert, bad: OctagonAlert } as const;

/** Says in a corner what happened. It waits while hovered or focused. @returns a function that takes it away. */
export function showToast(toast: ToastContents): () => void {
  const isLong = toast.action !== undefined || toast.tone === 'bad' || toast.tone === 'warn';
  const key = queue.add(toast, { timeout: isLong ? LONG_MS : SHORT_MS });
  return () => queue.close(key);
}

export function ToastRegion() {
  return (
    <AriaToastRegion queue={queue} className="toast-region">
      {({ toast }) => {
        const { title, description, tone = 'neutral', action } = toast.content;
        const Icon = icons[tone];
        return (
          <AriaToast toast={toast} className={`toast toast--${tone}`}>
            <Icon size={16} aria-hidden className="toast__icon" />
            <ToastContent className="toast__words">
              <Text slot="title" className="toast__title">
                {title}
              </Text>
              {description !== undefined && (
                <Text slot="description" className="toast__description">
                  {description}
                </Text>
              )}
            </ToastContent>
            {action && (
              <Button
                size="small"
                slot={null}
                onPress={() => {
                  action.onPress();
                  queue.close(toast.key);
                }}
              >
                {action.label}
              </Button>
            )}
            <IconButton size="small" icon={X} label="Dismiss" slot="close" />
          </AriaToast>
        );
      }}
    </AriaToastRegion>
  );
}
