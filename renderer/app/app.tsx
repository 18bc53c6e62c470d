import { CssBaseline, ThemeProvider } from '@mui/material';
import { HostContext, type HostClient } from '../platform/host-client.ts';
import { EditorContext } from '../state/hooks.ts';
import type { EditorStore } from '../state/editor-store.ts';
import { corralTheme } from '../theme/corral-theme.ts';
import { PanelBoundary } from './panel-boundary.tsx';
import { Shell } from './shell.tsx';

interface AppProps {
  readonly host: HostClient;
  readonly store: EditorStore;
}

export function App({ host, store }: AppProps) {
  return (
    <ThemeProvider theme={corralTheme} defaultMode="system" modeStorageKey="corral-mode">
      <CssBaseline enableColorScheme />
      <HostContext value={host}>
        <EditorContext value={store}>
          <PanelBoundary name="Corral">
            <Shell />
          </PanelBoundary>
        </EditorContext>
      </HostContext>
    </ThemeProvider>
  );
}
