import { useLocation } from '@tanstack/react-router';
import { useEffect } from 'react';

import { onEvent } from '../lib/api';
import { rememberRoute } from './last-route';
import { followWidth } from './frame-store';
import { usePlaces } from './places-store';

/** What follows from being on a screen: it is remembered, the rail knows its neighbours, the title names it. */
export function useLocationEffects(): void {
  const path = useLocation({ select: (location) => location.pathname });
  const load = usePlaces((state) => state.load);
  useEffect(() => {
    rememberRoute(path);
    void load();
    document.getElementById('main')?.scrollTo({ top: 0 });
  }, [path, load]);
  useEffect(() => onEvent('agreementChanged', () => void load()), [load]);
  useEffect(() => onEvent('searchChanged', () => void load()), [load]);
  useEffect(() => followWidth(), []);
}
