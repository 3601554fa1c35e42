import { contextBridge, ipcRenderer, type IpcRendererEvent } from 'electron';

import { CALL_CHANNEL, EVENT_CHANNEL, type Bridge } from '#shared/ipc/bridge';

const bridge: Bridge = {
  call: (path, input) => ipcRenderer.invoke(CALL_CHANNEL, path, input),
  listen: (listener) => {
    const forward = (_event: IpcRendererEvent, name: string, payload: unknown) => listener(name, payload);
    ipcRenderer.on(EVENT_CHANNEL, forward);
    return () => ipcRenderer.off(EVENT_CHANNEL, forward);
  },
};

contextBridge.exposeInMainWorld('bridge', bridge);
