import type { BrowserWindow, OpenDialogOptions } from 'electron';
import type { HostDialogs } from '../host/handlers.ts';
import type { ElectronApi } from './electron-api.ts';

const DESIGNS = [{ name: 'Corral design', extensions: ['corral'] }];

/** Native dialogs that belong to `window` while there is one. */
export function nativeDialogs({ dialog }: ElectronApi, window: () => BrowserWindow | undefined): HostDialogs {
  const open = async (options: OpenDialogOptions) => {
    const owner = window();
    const answer = await (owner ? dialog.showOpenDialog(owner, options) : dialog.showOpenDialog(options));
    return answer.canceled ? undefined : answer.filePaths[0];
  };
  return {
    openDesign: () => open({ properties: ['openFile'], filters: DESIGNS }),
    chooseFolder: () => open({ properties: ['openDirectory', 'createDirectory'] }),
    saveDesign: async (suggestedName) => {
      const owner = window();
      const options = { defaultPath: suggestedName, filters: DESIGNS };
      const answer = await (owner ? dialog.showSaveDialog(owner, options) : dialog.showSaveDialog(options));
      return answer.canceled || answer.filePath === '' ? undefined : answer.filePath;
    },
  };
}
