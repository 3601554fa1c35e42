import { screen } from 'electron';

import type { Db } from '../db/connection';
import { emitEvent } from '../ipc/answer-calls';
import type { Display } from '../room/place-room';
import { readRoom } from '../room/read-room';
import { createRoomDirector, type RoomDirector } from '../room/room-director';
import { readRoomMemory, writeRoomMemory, type RoomMemory } from '../room/room-memory';
import { userDataFile } from './app-paths';
import { log } from './log-file';
import { frontWindow } from './main-window';
import { createRoomWindow } from './room-window';

interface Deps {
  readonly devServer: string | null;
  /** The open workspace; null while none is. */
  readonly db: () => Db | null;
}

export interface Room {
  readonly director: RoomDirector;
  /** Looks again at what is stored, once for all that changes in this turn of main's loop. */
  readonly refreshSoon: () => void;
}

/** Systems tell of one plug several times while they arrange the screens. */
const SETTLED_MS = 300;

/** The projector's window and who decides about it. */
export function createRoom({ devServer, db }: Deps): Room {
  const notify = (notice: string) => emitEvent('roomNotice', { notice });
  const director: RoomDirector = createRoomDirector({
    window: createRoomWindow({
      devServer,
      present: () => director.present(),
      onGone: () => director.wasClosed(),
      onGivenUp: () => {
        director.close();
        notify('The room window stopped again and again and was closed. Open it again when you need it.');
      },
    }),
    displays,
    read: (id) => {
      const file = db();
      return file && readRoom(file, id);
    },
    memory: keptMemory(userDataFile('room.json')),
    tell: (status) => emitEvent('roomChanged', status),
    notify,
  });
  const refresh = () => {
    try {
      director.refresh();
    } catch (cause) {
      log.error('the room could not be shown what was saved', cause);
      director.close();
      notify('What the room should see could not be read, so its window was closed. Your work is not affected.');
    }
  };
  followScreens(() => director.displaysChanged());
  return { director, refreshSoon: onceATurn(refresh) };
}

function onceATurn(work: () => void): () => void {
  let isDue = false;
  return () => {
    if (isDue) return;
    isDue = true;
    setImmediate(() => {
      isDue = false;
      work();
    });
  };
}

/** A failure to remember costs no data, so it is only logged. */
function keptMemory(file: string) {
  let memory: RoomMemory | null = null;
  const read = () => (memory ??= readRoomMemory(file));
  return {
    read,
    write: (next: RoomMemory) => {
      if (JSON.stringify(next) === JSON.stringify(read())) return;
      memory = next;
      try {
        writeRoomMemory(file, next);
      } catch (cause) {
        log.warn('the room’s screen could not be remembered', cause);
      }
    },
  };
}

/** The present screens, the desk's own marked. */
function displays(): Display[] {
  const desk = frontWindow();
  const own = desk ? screen.getDisplayMatching(desk.getBounds()) : screen.getPrimaryDisplay();
  return screen.getAllDisplays().map(({ id, label, bounds, workArea }) => ({
    id: String(id),
    label,
    bounds,
    workArea,
    isDesk: id === own.id,
  }));
}

function followScreens(onChanged: () => void): void {
  let timer: NodeJS.Timeout | undefined;
  const soon = () => {
    clearTimeout(timer);
    timer = setTimeout(onChanged, SETTLED_MS);
  };
  screen.on('display-added', soon);
  screen.on('display-removed', soon);
  screen.on('display-metrics-changed', soon);
}
