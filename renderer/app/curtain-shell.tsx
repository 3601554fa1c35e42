import './seat-shell.css';

import { Outlet } from '@tanstack/react-router';

import { useMenuCommands } from './use-frame-commands';
import { Wordmark } from './wordmark';

/** Nothing but the app's name around the curtain: no menu, no palette, no place to look at anything. */
export function CurtainShell() {
  // Undo in the field of the PIN; all else the menu asks for is unknown here.
  useMenuCommands();
  return (
    <div className="seat-shell">
      <header className="seat-shell__bar">
        <Wordmark />
      </header>
      <main className="seat-shell__main seat-shell__main--calm" id="main" tabIndex={-1}>
        <Outlet />
      </main>
    </div>
  );
}
