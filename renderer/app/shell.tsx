import { useEffect } from 'react';
import { startActions } from '../actions/file-actions.ts';
import { programActions } from '../actions/help-actions.ts';
import { useNativeMenu } from '../actions/use-native-menu.ts';
import { useKeys } from '../actions/use-keys.ts';
import { useDocumentList } from '../documents/use-documents.ts';
import { useWindowActions } from '../documents/use-window-actions.ts';
import { FileDialogs } from '../files/file-dialogs.tsx';
import { useFileActions } from '../files/use-file-actions.ts';
import { useStrayDrops } from '../files/use-stray-drops.ts';
import { t } from '../messages/t.ts';
import { StartPage } from '../start/start-page.tsx';
import { useEditor, useEditorStore } from '../state/hooks.ts';
import { uiStore, useUi } from '../state/ui-store.ts';
import { Announcer } from './announcer.tsx';
import { DesignerProgram, useDesignerCome } from './designer-program.ts';
import { Dialogs } from './dialogs.tsx';
import { Notice } from './notice.tsx';
import { PanelBoundary } from './panel-boundary.tsx';
import './shell.css';

/** What can be asked for while nothing is open. */
const START = [...startActions, ...programActions];

/** The whole window: the start page until a design is open and the designer has come. */
export function Shell() {
  const shown = useDocumentList((list) => list.shown.id);
  const starting = useUi((ui) => ui.starting);
  const come = useDesignerCome(!starting);
  useStrayDrops();
  useEffect(() => {
    document.body.dataset['appState'] = 'ready';
  }, []);
  return (
    <>
      {starting || !come ? <Start /> : <DesignerProgram key={shown} />}
      <FileDialogs />
      <Notice />
      <Announcer />
    </>
  );
}

/** What stands there until a design is on screen. */
function Start() {
  const opening = useUi((ui) => ui.opening);
  return opening === undefined ? <StartPanel /> : <p className="opening">{t('app.opening', { name: opening })}</p>;
}

function StartPanel() {
  const store = useEditorStore();
  const files = useFileActions();
  const windows = useWindowActions();
  useKeys(START, { store, files, windows });
  useNativeMenu(START, store);
  const hasDesign = useEditor((editor) => editor.file.name !== '');
  const leave = () => uiStore.setState({ starting: false });
  return (
    <PanelBoundary name={t('app.panel.start')}>
      {hasDesign && (
        <button type="button" className="back-button" onClick={leave}>
          {t('app.back')}
        </button>
      )}
      <StartPage onOpened={leave} />
      <Dialogs />
    </PanelBoundary>
  );
}
