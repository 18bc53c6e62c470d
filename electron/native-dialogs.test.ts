import { expect, it } from 'vitest';
import { createAppMenu } from './app-menu.ts';
import { fakeElectron } from './fake-electron.test-support.ts';
import { nativeDialogs } from './native-dialogs.ts';

it('names the kind of a file in the language of the page in front, once there is one', async () => {
  const asked: unknown[] = [];
  const showSaveDialog = (options: { filters: unknown }) => {
    asked.push(options.filters);
    return Promise.resolve({ canceled: true, filePath: '' });
  };
  const labels: (string | undefined)[][] = [];
  const menu = createAppMenu(
    {
      buildFromTemplate: (template: { label?: string }[]) => template.map(({ label }) => label) as never,
      setApplicationMenu: (made: unknown) => void labels.push(made as string[]),
    },
    { mac: false, recent: () => Promise.resolve([]), language: 'en' },
    { send: () => undefined, open: () => undefined },
  );
  const { saveFile } = nativeDialogs(fakeElectron({ dialog: { showSaveDialog } }), () => undefined, menu.words);
  await saveFile('a.corral', 'corral');
  menu.show({ groups: [{ id: 'Help', title: 'Ayuda', items: [] }], language: 'es' });
  await saveFile('a.corral', 'corral');
  expect(asked).toEqual([
    [{ name: 'Corral design', extensions: ['corral'] }],
    [{ name: 'Diseño de Corral', extensions: ['corral'] }],
  ]);
  expect(labels).toEqual([
    ['File', 'Window'],
    ['Ventana', 'Ayuda'],
  ]);
});
