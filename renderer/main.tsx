import { createRoot } from 'react-dom/client';
import { App } from './app/app.tsx';
import { startApp } from './app/start-app.ts';
import { installIcons } from './icons/icon.tsx';

installIcons(document);
const root = document.getElementById('root');
if (root === null) throw new Error('the page has no root');

try {
  const { host, store } = await startApp();
  createRoot(root).render(<App host={host} store={store} />);
} catch (error) {
  root.textContent = `Corral could not reach its host: ${error instanceof Error ? error.message : 'unknown error'} Start it again.`;
}
