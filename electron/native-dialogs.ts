import type { BrowserWindow, OpenDialogOptions } from 'electron';
import type { HostDialogs } from '../host/handlers.ts';
import type { Ending } from '../shared/ipc/contract.ts';
import type { ShellWords } from '../shared/ipc/words/index.ts';
import type { ElectronApi } from './electron-api.ts';

const KINDS: Readonly<Record<Ending, keyof ShellWords>> = {
  corral: 'kind.corral',
  html: 'kind.html',
  csv: 'kind.csv',
  md: 'kind.md',
  svg: 'kind.picture',
  png: 'kind.picture',
  pdf: 'kind.pdf',
};

/** Native dialogs that belong to `window` while there is one. */
export function nativeDialogs(
  { dialog }: ElectronApi,
  window: () => BrowserWindow | undefined,
  words: () => ShellWords,
): HostDialogs {
  const filterOf = (ending: Ending) => [{ name: words()[KINDS[ending]], extensions: [ending] }];
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
