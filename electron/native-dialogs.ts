import type { BrowserWindow, OpenDialogOptions } from 'electron';
import type { HostDialogs } from '../host/handlers.ts';
import type { Ending } from '../shared/ipc/contract.ts';
import type { ElectronApi } from './electron-api.ts';

const KINDS: Readonly<Record<Ending, string>> = {
  corral: 'Corral design',
  html: 'Page',
  csv: 'Table',
  md: 'Text',
  svg: 'Picture',
  png: 'Picture',
  pdf: 'Document',
};
const filterOf = (ending: Ending) => [{ name: KINDS[ending], extensions: [ending] }];

/** Native dialogs that belong to `window` while there is one. */
export function nativeDialogs({ dialog }: ElectronApi, window: () => BrowserWindow | undefined): HostDialogs {
  const open = async (options: OpenDialogOptions) => {
    const owner = window();
    const answer = await (owner ? dialog.showOpenDialog(owner, options) : dialog.showOpenDialog(options));
    return answer.canceled ? undefined : answer.filePaths[0];
  };
  return {
    openDesign: () => open({ properties: ['openFile'], filters: filterOf('corral') }),
    chooseFolder: () => open({ properties: ['openDirectory', 'createDirectory'] }),
    saveFile: async (suggestedName, ending) => {
      const owner = window();
      const options = { defaultPath: suggestedName, filters: filterOf(ending) };
      const answer = await (owner ? dialog.showSaveDialog(owner, options) : dialog.showSaveDialog(options));
      return answer.canceled || answer.filePath === '' ? undefined : answer.filePath;
    },
  };
}
