import { useState, type ReactNode } from 'react';

import type { SettingsPatch } from '#shared/domain/settings/settings-schema';
import { useSettings } from '../../lib/settings-store';
import { Page, PageSection } from '../../ui/page';
import { Segmented } from '../../ui/segmented';
import { Switch } from '../../ui/switch';
import { TextField } from '../../ui/text-field';
import { showToast } from '../../ui/toast';
import './settings-page.css';

const themes = [
  { id: 'system', label: 'Like the system' },
  { id: 'light', label: 'Light' },
  { id: 'dark', label: 'Dark' },
] as const;

interface Props {
  /** Sections of other areas. */
  readonly children?: ReactNode;
}

/** What belongs to this machine. Every change holds at once. */
export function SettingsPage({ children }: Props) {
  const settings = useSettings((state) => state.settings);
  const update = useSettings((state) => state.update);
  const change = (patch: SettingsPatch) => {
    update(patch).catch((error: unknown) =>
      showToast({ title: error instanceof Error ? error.message : String(error), tone: 'bad' }),
    );
  };
  return (
    <Page
      title="Settings"
      subtitle="These settings stay on this computer and hold for every engagement. Changes hold at once."
    >
      <PageSection title="Appearance">
        <Segmented label="Theme" value={settings.theme} options={themes} onChange={(theme) => change({ theme })} />
      </PageSection>
      <PageSection title="Keyboard">
        <Switch
          isSelected={settings.singleKeyShortcuts}
          onChange={(singleKeyShortcuts) => change({ singleKeyShortcuts })}
        >
          Shortcuts of a single key, such as ? for the list of shortcuts
        </Switch>
        <p className="settings__hint">They never act while you type. Switch them off if speech input triggers them.</p>
      </PageSection>
      <PageSection title="Facilitator">
        <FacilitatorField saved={settings.facilitatorName} onSave={(facilitatorName) => change({ facilitatorName })} />
      </PageSection>
      {children}
    </Page>
  );
}

interface FacilitatorProps {
  readonly saved: string;
  readonly onSave: (name: string) => void;
}

function FacilitatorField({ saved, onSave }: FacilitatorProps) {
  const [name, setName] = useState(saved);
  return (
    <TextField
      label="Your name"
      description="New workshops start with you as the facilitator."
      value={name}
      maxLength={200}
      onChange={(typed) => {
        setName(typed);
        onSave(typed);
      }}
    />
  );
}
