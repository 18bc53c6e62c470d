import { createRoot } from 'react-dom/client';
import { holdStrayDrops } from '../files/stray-drops.ts';
import { FollowApp } from './follow-app.tsx';
import { markLanguage } from '../messages/mark-language.ts';

const root = document.getElementById('root');
if (root === null) throw new Error('the page is not complete');
markLanguage();
holdStrayDrops();
createRoot(root).render(<FollowApp />);
