import type { Theme } from '#shared/domain/settings/settings-schema';

const darkSystem = () => window.matchMedia('(prefers-color-scheme: dark)');

/** What the page shows for a chosen theme: `system` is the machine's own at this moment. */
export const resolveTheme = (theme: Theme, isSystemDark: boolean): 'light' | 'dark' =>
  theme === 'system' ? (isSystemDark ? 'dark' : 'light') : theme;

/** Puts the theme on the page and keeps `system` up to date. @returns a function that stops following the system. */
export function followTheme(theme: Theme): () => void {
  const system = darkSystem();
  const show = () => {
    document.documentElement.dataset['theme'] = resolveTheme(theme, system.matches);
  };
  show();
  system.addEventListener('change', show);
  return () => system.removeEventListener('change', show);
}
