import type * as electron from 'electron';

/** The parts of Electron that Corral uses. Passed in, so that the same code runs against a stand-in. */
export type ElectronApi = Pick<
  typeof electron,
  'app' | 'BrowserWindow' | 'dialog' | 'ipcMain' | 'Menu' | 'protocol' | 'screen' | 'session' | 'shell'
>;
