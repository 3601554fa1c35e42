import './seat-shell.css';

import { Outlet } from '@tanstack/react-router';
import { useMemo, useState } from 'react';

import { TopBarContext } from '../ui/top-bar';
import { useMenuCommands } from './use-frame-commands';
import { Wordmark } from './wordmark';

/** The frame around a signatory's sheet: the app's name and the way to hand the laptop back. Nothing of the desk. */
export function SignatoryShell() {
  const [actions, setActions] = useState<HTMLElement | null>(null);
  const slots = useMemo(() => ({ status: null, actions }), [actions]);
  // Undo in the field one types in; all else the menu asks for is unknown here.
  useMenuCommands();
  return (
    <div className="seat-shell seat-shell--signatory">
      <header className="seat-shell__bar">
        <Wordmark />
        <div className="seat-shell__title" />
        <div className="seat-shell__actions" ref={setActions} />
      </header>
      <main className="seat-shell__main seat-shell__main--calm" id="main" tabIndex={-1}>
        <TopBarContext value={slots}>
          <Outlet />
        </TopBarContext>
      </main>
    </div>
  );
}
