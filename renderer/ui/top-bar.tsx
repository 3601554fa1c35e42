import { createContext, use, type ReactNode } from 'react';
import { createPortal } from 'react-dom';

export interface TopBarSlots {
  readonly status: HTMLElement | null;
  readonly actions: HTMLElement | null;
  /** Where a frame leaves room for the name of what is open; absent where the breadcrumb says it. */
  readonly title?: HTMLElement | null | undefined;
}

export const TopBarContext = createContext<TopBarSlots>({ status: null, actions: null });

interface Props {
  /** Quiet words before the actions, such as whether all is saved. */
  readonly status?: ReactNode;
  readonly actions?: ReactNode;
  /** Shown only by a frame that has a place for it. */
  readonly title?: ReactNode;
}

/** What a screen adds to the bar above it. Shows nothing where there is no bar. */
export function TopBar({ status, actions, title }: Props) {
  const slots = use(TopBarContext);
  return (
    <>
      {slots.status && createPortal(status, slots.status)}
      {slots.actions && createPortal(actions, slots.actions)}
      {slots.title && createPortal(title, slots.title)}
    </>
  );
}
