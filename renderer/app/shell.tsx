import { Suspense, useEffect } from 'react';
import { lazyPart } from './lazy-part.tsx';
import { startActions } from '../actions/file-actions.ts';
import { programActions } from '../actions/help-actions.ts';
import { useNativeMenu } from '../actions/use-native-menu.ts';
import { useKeys } from '../actions/use-keys.ts';
import { useDocumentList } from '../documents/use-documents.ts';
import { useWindowActions } from '../documents/use-window-actions.ts';
import { FileDialogs } from '../files/file-dialogs.tsx';
import { useFileActions } from '../files/use-file-actions.ts';
import { t } from '../messages/t.ts';
import { StartPage } from '../start/start-page.tsx';
import { useEditor, useEditorStore } from '../state/hooks.ts';
import { uiStore, useUi } from '../state/ui-store.ts';
import { Announcer } from './announcer.tsx';
import { Dialogs } from './dialogs.tsx';
import { Notice } from './notice.tsx';
import { PanelBoundary } from './panel-boundary.tsx';
import './shell.css';

/** The designer with all that it judges by: loaded when a design opens, not before. */
const Designer = lazyPart(async () => (await import('./designer.tsx')).Designer);

/** What can be asked for while nothing is open. */
const START = [...startActions, ...programActions];

/** The whole window: the start page until a design is open, then the designer. */
export function Shell() {
  const shown = useDocumentList((list) => list.shown.id);
  const starting = useUi((ui) => ui.starting);
  useEffect(() => {
    document.body.dataset['appState'] = 'ready';
  }, []);
  return (
    <>
      {/* The start page stays until the designer has come, so that nothing blank is in between. */}
      <Suspense fallback={<Start />}>{starting ? <Start /> : <Designer key={shown} />}</Suspense>
      <FileDialogs />
      <Notice />
      <Announcer />
    </>
  );
}

function Start() {
  const store = useEditorStore();
  const files = useFileActions();
  const windows = useWindowActions();
  useKeys(START, { store, files, windows });
  useNativeMenu(START);
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
