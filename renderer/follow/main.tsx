import { createRoot } from 'react-dom/client';
import { holdStrayDrops } from '../files/stray-drops.ts';
import { FollowApp } from './follow-app.tsx';
import { markLanguage } from '../messages/mark-language.ts';
import { speak } from '../messages/spoken.ts';

const root = document.getElementById('root');
if (root === null) throw new Error('the page is not complete');
holdStrayDrops();
void speak().then(() => {
  markLanguage();
  createRoot(root).render(<FollowApp />);
});
