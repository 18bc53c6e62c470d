import { createRoot } from 'react-dom/client';
import { App } from './app/app.tsx';
import { startApp } from './app/start-app.ts';
import { crashedPart, type Crashed } from './crash/crashed.ts';
import { installIcons } from './icons/icon.tsx';
import { findBridge } from './platform/find-bridge.ts';
import { createHostClient } from './platform/host-client.ts';
import { presentedId } from './presenter/presenter-channel.ts';

installIcons(document);
const root = document.getElementById('root');
if (root === null) throw new Error('the page has no root');

try {
  const [presented, crashed] = [presentedId(), crashedPart()];
  if (crashed !== undefined) await showCrash(root, crashed);
  else if (presented === null) await showDesigner(root);
  else await showPresenter(root, presented);
} catch (error) {
  root.textContent = `Corral could not reach its host: ${error instanceof Error ? error.message : 'unknown error'} Start it again.`;
}

async function showDesigner(place: HTMLElement): Promise<void> {
  const { host, documents } = await startApp();
  createRoot(place).render(<App host={host} documents={documents} />);
}

/** Instead of the designer, after it crashed. */
async function showCrash(place: HTMLElement, crashed: Crashed): Promise<void> {
  const { CrashApp } = await import('./crash/crash-app.tsx');
  createRoot(place).render(<CrashApp host={createHostClient(await findBridge())} crashed={crashed} />);
}

/** A second window, which asks no host: all it shows comes from the presentation. */
async function showPresenter(place: HTMLElement, id: string): Promise<void> {
  const { PresenterApp } = await import('./presenter/presenter-app.tsx');
  createRoot(place).render(<PresenterApp id={id} />);
}
