import { createRoot } from 'react-dom/client';
import type { HostBridge } from '../../shared/ipc/contract.ts';
import { holdStrayDrops } from '../files/stray-drops.ts';
import { installIcons } from '../icons/icon.tsx';
import { markLanguage } from '../messages/mark-language.ts';
import { speak } from '../messages/spoken.ts';
import { createHostClient } from '../platform/host-client.ts';
import { CrashApp } from './crash-app.tsx';
import type { Crashed } from './crashed.ts';

export async function showCrash(place: HTMLElement, bridge: HostBridge, crashed: Crashed): Promise<void> {
  await speak();
  markLanguage();
  installIcons(document);
  holdStrayDrops();
  createRoot(place).render(<CrashApp host={createHostClient(bridge)} crashed={crashed} />);
}
