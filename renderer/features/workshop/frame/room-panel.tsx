import './room-panel.css';

import { useState } from 'react';

import type { RoomStatus } from '#shared/domain/room/room-status-schema';
import { roomThemes, type RoomTheme } from '#shared/domain/room/room-view-schema';
import { Segmented } from '../../../ui/segmented';
import { Select } from '../../../ui/select';
import { SidePanel } from '../../../ui/side-panel';
import { Switch } from '../../../ui/switch';
import { RoomPointer } from './room-pointer';
import { RoomPreview } from './room-preview';
import { direct, useOpenRoom } from './room-actions';

const themeNames: Readonly<Record<RoomTheme, string>> = { light: 'Light', dark: 'Dark', contrast: 'High contrast' };
const themeOptions = roomThemes.map((id) => ({ id, label: themeNames[id] }));

/** What the room sees now, and what the facilitator does about it. Only there while the room window is open. */
export function RoomPanel() {
  const room = useOpenRoom();
  const [isUnfolded, setIsUnfolded] = useState(true);
  if (!room) return null;
  return (
    <div className="room-panel">
      <SidePanel title="Room" isOpen={isUnfolded} onToggle={() => setIsUnfolded((open) => !open)}>
        <RoomPreview room={room} />
        <RoomSwitches {...room} />
        <RoomPointer stage={room.view?.kind === 'stage' ? room.view.stage : null} pointedAt={room.pointedAt} />
        <Segmented
          label="Theme of the room"
          value={room.theme}
          options={themeOptions}
          onChange={(theme) => direct({ theme })}
        />
        <DisplayChoice {...room} />
      </SidePanel>
    </div>
  );
}

function RoomSwitches({ isHeld, isBlank, showsTimer }: RoomStatus) {
  return (
    <div className="room-panel__switches">
      <Switch isSelected={isHeld} onChange={(held) => direct({ isHeld: held })}>
        Hold
      </Switch>
      <Switch isSelected={isBlank} onChange={(blank) => direct({ isBlank: blank })}>
        Black
      </Switch>
      <Switch isSelected={showsTimer} onChange={(timer) => direct({ showsTimer: timer })}>
        Timer
      </Switch>
    </div>
  );
}

/** A choice where there is one; else what a projector that mirrors this screen would show. */
function DisplayChoice({ displays, displayId }: RoomStatus) {
  if (displays.length < 2)
    return (
      <p className="room-panel__hint">
        There is one screen. If the projector shows it too, the room sees this page: set your screens to extend, not to
        mirror.
      </p>
    );
  return (
    <Select
      label="Screen"
      value={displayId}
      options={displays.map(({ id, name, isDesk }) => ({ id, label: isDesk ? `${name} (this one)` : name }))}
      onChange={(id) => direct({ displayId: id })}
    />
  );
}
