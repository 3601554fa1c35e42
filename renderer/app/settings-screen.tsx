import { KeysSection } from '../features/keys/keys-section';
import { SettingsPage } from '../features/settings/settings-page';

/** Settings of this machine, and below them the keys of the open workspace. */
export function SettingsScreen() {
  return (
    <SettingsPage>
      <KeysSection />
    </SettingsPage>
  );
}
