import { useLocation } from '@tanstack/react-router';
import { useEffect, useRef } from 'react';

/**
 * Gives the focus to the new screen where what had it went with the old one: else Tab would begin at the top of the
 * window, and a screen reader would say nothing. A screen that takes the focus to one of its fields keeps it there.
 */
export function useFocusKept(): void {
  const path = useLocation({ select: ({ pathname }) => pathname });
  const last = useRef(path);
  useEffect(() => {
    if (last.current === path) return undefined;
    last.current = path;
    // A dialog that led here gives the focus back one frame after it is gone.
    let frame = requestAnimationFrame(() => {
      frame = requestAnimationFrame(() => {
        if (document.activeElement === document.body) document.getElementById('main')?.focus({ preventScroll: true });
      });
    });
    return () => cancelAnimationFrame(frame);
  }, [path]);
}
