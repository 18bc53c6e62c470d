import { createRoot } from 'react-dom/client';
import { holdStrayDrops } from '../files/stray-drops.ts';
import { installIcons } from '../icons/icon.tsx';
import { markLanguage } from '../messages/mark-language.ts';
import { PresenterApp } from './presenter-app.tsx';

export function showPresenter(place: HTMLElement, id: string): void {
  markLanguage();
  installIcons(document);
  holdStrayDrops();
  createRoot(place).render(<PresenterApp id={id} />);
}
