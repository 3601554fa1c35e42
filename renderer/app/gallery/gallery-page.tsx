import './gallery.css';

import { useState } from 'react';

import { Page } from '../../ui/page';
import { Segmented } from '../../ui/segmented';
import { GalleryActions } from './gallery-actions';
import { GalleryChoices } from './gallery-choices';
import { GalleryFields } from './gallery-fields';
import { GalleryLists } from './gallery-lists';
import { GalleryLongList } from './gallery-long-list';
import { GalleryOverlays } from './gallery-overlays';
import { GalleryStates } from './gallery-states';
import { GalleryTokens } from './gallery-tokens';

type Shown = 'page' | 'light' | 'dark' | 'both';

/** Every component in its states: what axe and the pictures run on. Not linked from any screen. */
export function GalleryPage() {
  const [shown, setShown] = useState<Shown>('page');
  const themes = shown === 'both' ? (['light', 'dark'] as const) : [shown === 'page' ? null : shown];
  return (
    <Page
      title="Gallery"
      subtitle="Every component in its states"
      actions={
        <Segmented
          label="Theme"
          isLabelHidden
          value={shown}
          onChange={setShown}
          options={[
            { id: 'page', label: 'As the page' },
            { id: 'light', label: 'Light' },
            { id: 'dark', label: 'Dark' },
            { id: 'both', label: 'Side by side' },
          ]}
        />
      }
    >
      <div className="gallery">
        {themes.map((theme) => (
          <div key={theme ?? 'page'} className="gallery__theme" {...(theme !== null && { 'data-theme': theme })}>
            <GalleryTokens />
            <GalleryActions />
            <GalleryFields />
            <GalleryChoices />
            <GalleryStates />
            <GalleryLists />
            <GalleryLongList />
            <GalleryOverlays />
          </div>
        ))}
      </div>
    </Page>
  );
}
