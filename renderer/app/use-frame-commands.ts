import { useNavigate } from '@tanstack/react-router';
import { useEffect, useMemo } from 'react';

import { onEvent } from '../lib/api';
import { agreementPath } from '../lib/agreement-state';
import { useCommands, type Command } from '../lib/commands';
import { useSettings } from '../lib/settings-store';
import { showToast } from '../ui/toast';
import { followMenu } from './follow-menu';
import { useFrame } from './frame-store';
import { searchName, usePlaces } from './places-store';

/** What one can do everywhere: go to a screen, open a place, change the theme. The menu asks for the same by id. */
export function useFrameCommands(): void {
  useCommands(useNavigation());
  useCommands(usePlaceCommands());
  useCommands(frameCommands);
  useMenuCommands();
}

/** What one can do everywhere in a seat's window: find a command, see the keys. No place of the desk is among it. */
export function useSeatFrameCommands(): void {
  useCommands(findingCommands);
  useMenuCommands();
}

/** Does what the menu asks for, as far as the screen knows it. */
export function useMenuCommands(): void {
  useEffect(() => onEvent('commandRequested', ({ command }) => followMenu(command)), []);
}

function useNavigation(): readonly Command[] {
  const navigate = useNavigate();
  return useMemo(
    () => [
      { id: 'home', title: 'Home', group: 'Go to', shortcut: 'Alt+Home', run: () => void navigate({ to: '/' }) },
      {
        id: 'settings',
        title: 'Settings',
        group: 'Go to',
        shortcut: '$mod+,',
        run: () => void navigate({ to: '/settings' }),
      },
      { id: 'hiring', title: 'Hiring', group: 'Go to', run: () => void navigate({ to: '/hiring' }) },
      {
        id: 'library',
        title: 'Library',
        group: 'Go to',
        shortcut: '$mod+L',
        run: () => void navigate({ to: '/library' }),
      },
      { id: 'backups', title: 'Backups', group: 'Go to', run: () => void navigate({ to: '/backups' }) },
      { id: 'lead-aging', title: 'Lead aging', group: 'Go to', run: () => void navigate({ to: '/lead-aging' }) },
      {
        id: 'check-document',
        title: 'Check a document',
        group: 'Go to',
        run: () => void navigate({ to: '/check' }),
      },
    ],
    [navigate],
  );
}

function usePlaceCommands(): readonly Command[] {
  const navigate = useNavigate();
  const engagements = usePlaces((state) => state.engagements);
  const agreements = usePlaces((state) => state.agreements);
  const searches = usePlaces((state) => state.searches);
  return useMemo(
    () => [
      ...agreements.map((agreement) => ({
        id: `agreement-${agreement.id}`,
        title: `${agreement.engagementName}: ${agreement.title}`,
        group: 'Agreements',
        run: () => void navigate({ to: agreementPath(agreement) }),
      })),
      ...searches.map((search) => ({
        id: `search-${search.id}`,
        title: `${search.engagementName}: ${searchName(search)}`,
        group: 'Searches',
        run: () => void navigate({ to: `/hiring/${search.id}` }),
      })),
      ...engagements
        .filter(({ archivedAtMs }) => archivedAtMs === null)
        .map(({ id, name }) => ({
          id: `engagement-${id}`,
          title: name,
          group: 'Engagements',
          run: () => void navigate({ to: '/engagements/$engagementId', params: { engagementId: id } }),
        })),
    ],
    [navigate, engagements, agreements, searches],
  );
}

const chooseTheme = (theme: 'light' | 'dark' | 'system') => {
  useSettings
    .getState()
    .update({ theme })
    .catch((error: unknown) =>
      showToast({ title: 'The theme could not be saved', description: String(error), tone: 'bad' }),
    );
};

const findingCommands: readonly Command[] = [
  {
    id: 'palette',
    title: 'Find a command or a place',
    group: 'App',
    shortcut: '$mod+K',
    isHidden: true,
    run: () => useFrame.getState().open('palette'),
  },
  {
    id: 'shortcuts',
    title: 'Keyboard shortcuts',
    group: 'App',
    shortcut: '?',
    run: () => useFrame.getState().open('shortcuts'),
  },
];

const frameCommands: readonly Command[] = [
  ...findingCommands,
  {
    id: 'toggle-rail',
    title: 'Fold or unfold the menu',
    group: 'App',
    shortcut: '$mod+B',
    run: () => useFrame.getState().toggleRail(),
  },
  { id: 'theme-light', title: 'Light theme', group: 'App', run: () => chooseTheme('light') },
  { id: 'theme-dark', title: 'Dark theme', group: 'App', run: () => chooseTheme('dark') },
  { id: 'theme-system', title: 'Theme of the system', group: 'App', run: () => chooseTheme('system') },
  { id: 'about', title: 'About Rapport', group: 'App', run: () => useFrame.getState().open('about') },
];
