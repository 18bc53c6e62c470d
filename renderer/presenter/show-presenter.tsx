import { createRoot } from 'react-dom/client';
import { holdStrayDrops } from '../files/stray-drops.ts';
import { installIcons } from '../icons/icon.tsx';
import { markLanguage } from '../messages/mark-language.ts';
import { speak } from '../messages/spoken.ts';
import { PresenterApp } from './presenter-app.tsx';

export async function showPresenter(place: HTMLElement, id: string): Promise<void> {
  await speak();
  markLanguage();
  installIcons(document);
  holdStrayDrops();
  createRoot(place).render(<PresenterApp id={id} />);
}
