import './document-drop.css';

import { useNavigate } from '@tanstack/react-router';
import { FileSearch } from 'lucide-react';
import { useEffect, useState } from 'react';

import { useCheck } from '../features/check/check-store';
import { isOverlayOpen } from '../lib/shortcuts';
import { showToast } from '../ui/toast';

/** Takes files dropped anywhere on the desk's window to where they are checked, and says so while they hang over it. */
export function DocumentDrop() {
  const [isOver, setIsOver] = useState(false);
  const navigate = useNavigate();
  useEffect(
    () =>
      listenForFiles({
        onOver: setIsOver,
        onDrop: (files) => {
          if (files.length === 0) return;
          // What was typed in a dialog would be gone with it.
          if (isOverlayOpen()) {
            showToast({ title: 'Close the open dialog first, then drop the file again', tone: 'warn' });
            return;
          }
          void navigate({ to: '/check' });
          void useCheck.getState().checkFiles(files);
        },
      }),
    [navigate],
  );
  if (!isOver) return null;
  return (
    <div className="document-drop" aria-hidden>
      <p className="document-drop__words">
        <FileSearch size={20} aria-hidden />
        Drop it to check whether it is as it was sealed
      </p>
    </div>
  );
}

interface Listeners {
  readonly onOver: (isOver: boolean) => void;
  readonly onDrop: (files: readonly File[]) => void;
}

/** Rows that are dragged within the page bring no files and are left alone. */
function listenForFiles({ onOver, onDrop }: Listeners): () => void {
  const stop = new AbortController();
  const { signal } = stop;
  const listen = (name: 'dragenter' | 'dragover' | 'drop', act: (event: DragEvent) => void) =>
    window.addEventListener(
      name,
      (event) => {
        if (!event.dataTransfer?.types.includes('Files')) return;
        event.preventDefault();
        act(event);
      },
      { signal },
    );
  listen('dragenter', () => onOver(true));
  listen('dragover', () => onOver(true));
  listen('drop', (event) => {
    onOver(false);
    onDrop([...(event.dataTransfer?.files ?? [])]);
  });
  // Nothing under the pointer any more: the files left the window.
  window.addEventListener('dragleave', (event) => event.relatedTarget === null && onOver(false), { signal });
  return () => stop.abort();
}
