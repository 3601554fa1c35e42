import { contextBridge, ipcRenderer } from 'electron';

import { ROOM_READY_CHANNEL, ROOM_VIEW_CHANNEL, type RoomBridge } from '#shared/ipc/room-bridge';

const room: RoomBridge = {
  listen: (listener) => void ipcRenderer.on(ROOM_VIEW_CHANNEL, (_event, view) => listener(view)),
  ready: () => ipcRenderer.send(ROOM_READY_CHANNEL),
};

contextBridge.exposeInMainWorld('room', room);
