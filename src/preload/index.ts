/** Hands the page its one typed bridge; it can't name a channel, reach a path or see Electron. */
import { contextBridge, ipcRenderer } from 'electron';
import { CALL_CHANNEL, PUSH_CHANNEL } from '#core/contract/channels';
import type { Bridge } from '#core/contract/contract';
import type { Push } from '#core/contract/push';

const bridge: Bridge = {
  call: (name, argument) => ipcRenderer.invoke(CALL_CHANNEL, name, argument),
  onPush: (listen) => {
    const listener = (_event: unknown, push: Push) => listen(push);
    ipcRenderer.on(PUSH_CHANNEL, listener);
    return () => void ipcRenderer.off(PUSH_CHANNEL, listener);
  },
};

contextBridge.exposeInMainWorld('accord', bridge);
