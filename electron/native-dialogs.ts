import type { BrowserWindow } from 'electron';
import type { ElectronApi } from './electron-api.ts';

/** Where a person says a file or folder is; undefined when they cancelled. Paths, for the host's table of handles. */
export interface NativeDialogs {
  readonly openDesign: () => Promise<string | undefined>;
  readonly saveDesign: (suggestedName: string) => Promise<string | undefined>;
  readonly chooseFolder: () => Promise<string | undefined>;
}

const DESIGNS = [{ name: 'Corral design', extensions: ['corral'] }];

export function nativeDialogs({ dialog }: ElectronApi, window: () => BrowserWindow | undefined): NativeDialogs {
  const open = async (properties: 'openFile'[] | ('openDirectory' | 'createDirectory')[]) => {
    const owner = window();
    const options = { properties: [...properties], ...(properties.includes('openFile' as never) ? { filters: DESIGNS } : {}) };
    const { canceled, filePaths } = await (owner ? dialog.showOpenDialog(owner, options) : dialog.showOpenDialog(options));
    return canceled ? undefined : filePaths[0];
  };
  return {
    openDesign: () => open(['openFile']),
    chooseFolder: () => open(['openDirectory', 'createDirectory']),
    saveDesign: async (suggestedName) => {
      const owner = window();
      const options = { defaultPath: suggestedName, filters: DESIGNS };
      const { canceled, filePath } = await (owner ? dialog.showSaveDialog(owner, options) : dialog.showSaveDialog(options));
      return canceled || filePath === '' ? undefined : filePath;
    },
  };
}
