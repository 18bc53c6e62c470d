import { CssBaseline, ThemeProvider } from '@mui/material';
import { useEffect } from 'react';
import { useStore } from 'zustand';
import type { Documents } from '../documents/documents.ts';
import { DocumentsContext } from '../documents/use-documents.ts';
import { markLanguage } from '../messages/mark-language.ts';
import { useLanguage } from '../messages/spoken.ts';
import { t } from '../messages/t.ts';
import { HostContext, type HostClient } from '../platform/host-client.ts';
import { EditorContext } from '../state/hooks.ts';
import '../theme/contrast.css';
import '../theme/forced-colors.css';
import { corralTheme } from '../theme/corral-theme.ts';
import { modeKept } from '../theme/mode-keeping.ts';
import { useContrast } from '../theme/use-contrast.ts';
import { PanelBoundary } from './panel-boundary.tsx';
import { Shell } from './shell.tsx';

interface AppProps {
  readonly host: HostClient;
  readonly documents: Documents;
}

export function App({ host, documents }: AppProps) {
  const language = useLanguage();
  useEffect(markLanguage, [language]);
  const shown = useStore(documents.list, (list) => list.shown.store);
  useContrast();
  return (
    <ThemeProvider theme={corralTheme} {...modeKept}>
      <CssBaseline enableColorScheme />
      <HostContext value={host}>
        <DocumentsContext value={documents}>
          <EditorContext value={shown}>
            <PanelBoundary name={t('app.panel.all')}>
              {/* Another language is another window: everything on it is written anew. */}
              <Shell key={language} />
            </PanelBoundary>
          </EditorContext>
        </DocumentsContext>
      </HostContext>
    </ThemeProvider>
  );
}
