import './app-shell.css';

import { Outlet, useLocation } from '@tanstack/react-router';
import { useMemo, useState } from 'react';

import { LibraryPicker } from '../features/library/picker/library-picker';
import { TopBarContext } from '../ui/top-bar';
import { AboutDialog } from './about-dialog';
import { Breadcrumb } from './breadcrumb';
import { CommandPalette } from './command-palette';
import { DocumentDrop } from './document-drop';
import { JobTray } from './job-tray';
import { Rail } from './rail';
import { ShortcutsSheet } from './shortcuts-sheet';
import { useFrameCommands } from './use-frame-commands';
import { useFocusKept } from './use-focus-kept';
import { useFrame } from './frame-store';
import { useLocationEffects } from './use-location-effects';
import { useOpenedDocuments } from './use-opened-documents';
import { useShortcuts } from './use-shortcuts';
import { Wordmark } from './wordmark';

/** The frame around every screen: name and breadcrumb above, rail on the left, the screen in the middle. */
export function AppShell() {
  const [status, setStatus] = useState<HTMLElement | null>(null);
  const [actions, setActions] = useState<HTMLElement | null>(null);
  const slots = useMemo(() => ({ status, actions }), [status, actions]);
  const isRailOpen = useFrame((state) => state.isRailOpen);
  const screen = useLocation({ select: ({ pathname }) => pathname });
  useLocationEffects();
  useFocusKept();
  useFrameCommands();
  useOpenedDocuments();
  useShortcuts();

  return (
    <div className={isRailOpen ? 'app-shell' : 'app-shell app-shell--narrow'}>
      <a className="app-shell__skip" href="#main" onClick={skipToMain}>
        Skip to content
      </a>
      <header className="app-shell__bar">
        <Wordmark />
        <Breadcrumb />
        <div className="app-shell__status" ref={setStatus} />
        <JobTray />
        <div className="app-shell__actions" ref={setActions} />
      </header>
      <Rail />
      <main className="app-shell__main" id="main" tabIndex={-1}>
        <TopBarContext value={slots}>
          <Outlet />
        </TopBarContext>
      </main>
      <CommandPalette />
      <ShortcutsSheet />
      <AboutDialog />
      <DocumentDrop />
      <LibraryPicker screen={screen} />
    </div>
  );
}

/** The address keeps the screen, so the link moves the focus by hand. */
function skipToMain(event: { preventDefault: () => void }): void {
  event.preventDefault();
  document.getElementById('main')?.focus();
}
