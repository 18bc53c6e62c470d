import { CssBaseline, ThemeProvider } from '@mui/material';
import { useEffect } from 'react';
import { languageNow, t } from '../messages/t.ts';
import { HostContext, type HostClient } from '../platform/host-client.ts';
import type { EditorStore } from '../state/editor-store.ts';
import { EditorContext } from '../state/hooks.ts';
import { usePreference } from '../state/preferences.ts';
import '../theme/contrast.css';
import { corralTheme } from '../theme/corral-theme.ts';
import { useContrast } from '../theme/use-contrast.ts';
import { PanelBoundary } from './panel-boundary.tsx';
import { Shell } from './shell.tsx';

interface AppProps {
  readonly host: HostClient;
  readonly store: EditorStore;
}

export function App({ host, store }: AppProps) {
  const language = useLanguage();
  useContrast();
  return (
    <ThemeProvider theme={corralTheme} defaultMode="system" modeStorageKey="corral-mode">
      <CssBaseline enableColorScheme />
      <HostContext value={host}>
        <EditorContext value={store}>
          <PanelBoundary name={t('app.panel.all')}>
            {/* Another language is another window: everything on it is written anew. */}
            <Shell key={language} />
          </PanelBoundary>
        </EditorContext>
      </HostContext>
    </ThemeProvider>
  );
}

/** The language of the window, which the page says of itself. */
function useLanguage(): string {
  usePreference(({ language }) => language);
  const language = languageNow();
  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);
  return language;
}
