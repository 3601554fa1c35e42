import { create } from 'zustand';

/** Below this width the rail folds to icons by itself, in pixels. */
export const NARROW_PX = 1280;

export type Overlay = 'palette' | 'shortcuts' | 'about';

interface FrameState {
  readonly isRailOpen: boolean;
  /** Which of the frame's own dialogs lies over the page. */
  readonly overlay: Overlay | null;
  readonly toggleRail: () => void;
  readonly open: (overlay: Overlay) => void;
  readonly close: () => void;
}

/** What the frame shows; nothing of it is kept. */
export const useFrame = create<FrameState>()((set) => ({
  isRailOpen: window.innerWidth >= NARROW_PX,
  overlay: null,
  toggleRail: () => set(({ isRailOpen }) => ({ isRailOpen: !isRailOpen })),
  open: (overlay) => set({ overlay }),
  close: () => set({ overlay: null }),
}));

/** Folds the rail when the window gets narrow and unfolds it when it gets wide. @returns a function that stops. */
export function followWidth(): () => void {
  const isWide = window.matchMedia(`(min-width: ${NARROW_PX}px)`);
  const fit = () => useFrame.setState({ isRailOpen: isWide.matches });
  isWide.addEventListener('change', fit);
  return () => isWide.removeEventListener('change', fit);
}
