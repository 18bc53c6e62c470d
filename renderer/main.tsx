import type { HostBridge } from '../shared/ipc/contract.ts';
import { crashedPart, type Crashed } from './crash/crashed.ts';
import { isFurtherWindow } from './documents/new-window.ts';
import { askAhead } from './platform/ask-ahead.ts';
import { findBridge } from './platform/find-bridge.ts';
import { presentedId } from './presenter/presenter-channel.ts';
import { readAhead } from './reading/read-beside.ts';
import { takeSettings } from './state/window-keeping.ts';

// This is all that the page waits for: what it shows loads from here, and the host is asked meanwhile.
const root = document.getElementById('root');
if (root === null) throw new Error('the page has no root');

try {
  const [presented, crashed] = [presentedId(), crashedPart()];
  if (crashed !== undefined) await showCrash(root, crashed);
  else if (presented === null) await showApp(root);
  else await showPresenter(root, presented);
} catch (error) {
  root.textContent = `Corral could not reach its host: ${error instanceof Error ? error.message : 'unknown error'} Start it again.`;
}

async function showApp(place: HTMLElement): Promise<void> {
  const asked = askAhead(findBridge(), 'app:info');
  // The libraries ask for no setting: they run while the host answers. Whoever needs them is told when they do not come.
  import('react-dom/client').catch(() => undefined);
  const info = await asked.answer;
  takeSettings(Object(info).settings);
  const bridge = await beginToOpen(asked.bridge, info);
  const app = await import('./app/show-app.tsx');
  await app.showApp(place, bridge);
}

/** What the host wants opened is read beside the page while that starts, by the host if it has begun, and the program that shows it is fetched. */
async function beginToOpen(bridge: HostBridge, info: unknown): Promise<HostBridge> {
  const { opened, reading } = Object(info) as { opened?: unknown; reading?: unknown };
  if ((opened ?? reading) === undefined || isFurtherWindow()) return bridge;
  const { text } = Object(opened) as { text?: unknown };
  if (typeof text === 'string') await readAhead(text);
  // Whoever waits for it is told when it does not come.
  import('./app/designer.tsx').catch(() => undefined);
  return reading === undefined ? bridge : askAhead(bridge, 'app:read').bridge;
}

/** Instead of the designer, after it crashed. */
async function showCrash(place: HTMLElement, crashed: Crashed): Promise<void> {
  const crash = await import('./crash/show-crash.tsx');
  await crash.showCrash(place, findBridge(), crashed);
}

/** A second window, which asks no host: all it shows comes from the presentation. */
async function showPresenter(place: HTMLElement, id: string): Promise<void> {
  const presenter = await import('./presenter/show-presenter.tsx');
  await presenter.showPresenter(place, id);
}
