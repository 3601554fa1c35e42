import { useNavigate } from '@tanstack/react-router';
import { useEffect } from 'react';

import { useCheck } from '../features/check/check-store';
import { onEvent } from '../lib/api';
import { isOverlayOpen } from '../lib/shortcuts';
import { showToast } from '../ui/toast';

/** Checks the PDFs the app was opened with, at its start and later on, and shows what came of it. */
export function useOpenedDocuments(): void {
  const navigate = useNavigate();
  useEffect(() => {
    const show = () => void navigate({ to: '/check' });
    const takeAll = async () => {
      if (!(await useCheck.getState().takeOpened())) return;
      // What was typed in a dialog would be gone with it.
      if (isOverlayOpen()) showToast({ title: 'The document was checked', action: { label: 'Show', onPress: show } });
      else show();
    };
    void takeAll();
    return onEvent('documentOpened', () => void takeAll());
  }, [navigate]);
}
